package org.followthrough.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.evidence.ActionMother;
import org.followthrough.evidence.Proof;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@FollowthroughTest
class SignOffWalkTests {

    private static final int STEPS = 500;

    @Autowired
    World world;

    @Autowired
    SignOffManagement signOffs;

    @Autowired
    AssuranceDirectory directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private ActionMother mother;

    @BeforeEach
    void begin() {
        mother = beans.createBean(ActionMother.class);
    }

    @Test
    void neverSignsOffByRequesterOrLeadOrWithoutEvidenceWhoeverDoesWhat() {
        Story story = world.northamptonshire();
        PersonId managerNorth = world.person("Manager north " + story.mark(), Role.MANAGER, story.north());
        List<Viewer> people = List.of(
                        story.officerNorth(),
                        story.managerTrust(),
                        managerNorth,
                        story.leaderNorth(),
                        story.boardNorth(),
                        story.officerWest(),
                        story.leadTrust())
                .stream()
                .map(world::viewer)
                .toList();
        Random random = new Random(20_261_121);
        ActionId action = fresh(story, managerNorth, random);
        for (int step = 0; step < STEPS; step++) {
            if (jdbc.sql("select status from action where id = ?")
                    .param(action.id())
                    .query(String.class)
                    .single()
                    .equals("SIGNED_OFF")) {
                action = fresh(story, random.nextBoolean() ? managerNorth : story.leadTrust(), random);
            }
            take(random.nextInt(4), action, people.get(random.nextInt(people.size())), story);
        }

        assertThat(outcomes(story, "d.decided_by is not null"))
                .as("the walk got somewhere")
                .isGreaterThan(20);
        assertThat(outcomes(story, "d.outcome <> 'TAKEN_BACK' and d.decided_by = r.requested_by"))
                .isZero();
        assertThat(outcomes(story, "d.outcome <> 'TAKEN_BACK' and d.decided_by = a.lead_id"))
                .isZero();
        assertThat(outcomes(story, "not exists (select from relied_on_evidence x where x.request_id = r.id)"))
                .isZero();
    }

    private ActionId fresh(Story story, PersonId lead, Random random) {
        ActionId action = mother.begun(story, lead);
        if (random.nextInt(4) > 0) {
            mother.link(action, Proof.ACTIVITY, story.officerNorth());
        }
        return action;
    }

    private void take(int verb, ActionId action, Viewer by, Story story) {
        SignOffRequestId open =
                directory.ofAction(action, world.viewer(story.officerNorth())).open();
        SignOffRequestId request = open == null ? SignOffRequestId.next() : open;
        try {
            switch (verb) {
                case 0 -> signOffs.request(action, "Better", by);
                case 1 -> signOffs.takeBack(action, request, by);
                case 2 -> signOffs.sendBack(action, request, "Not yet", by);
                default -> signOffs.signOff(action, new NewSignOff(request, "", null, "Small"), by);
            }
        } catch (NotAllowedNow | NotPermitted | NotFound refused) {
            if (verb == 0) {
                // A walk that never adds evidence would end where it began.
                addEvidence(action, by);
            }
        }
    }

    private void addEvidence(ActionId action, Viewer by) {
        try {
            mother.link(action, Proof.IMPACT, by.id());
        } catch (NotAllowedNow | NotPermitted | NotFound refused) {
            assertThat(refused).isNotNull();
        }
    }

    private int outcomes(Story story, String condition) {
        return jdbc.sql("""
                        select count(*) from sign_off_decision d
                        join sign_off_request r on r.id = d.request_id
                        join action a on a.id = d.action_id
                        join plan p on p.id = a.plan_id
                        where p.name = :plan and\s""" + condition)
                .param("plan", "Plan " + story.mark())
                .query(Integer.class)
                .single();
    }
}
