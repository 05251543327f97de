package org.followthrough.assurance;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.ClockForTests;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.assurance.checks.CheckMethod;
import org.followthrough.assurance.checks.EmbeddingCheckManagement;
import org.followthrough.assurance.checks.NewCheck;
import org.followthrough.assurance.checks.NewCheck.CheckOutcome;
import org.followthrough.assurance.second.SecondSignOffManagement;
import org.followthrough.evidence.ActionMother;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.evidence.EvidenceManagement;
import org.followthrough.evidence.Proof;
import org.followthrough.evidence.Source;
import org.followthrough.findings.RecommendationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.MilestoneId;
import org.followthrough.plans.NewUpdate;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.milestones.MilestoneManagement;
import org.followthrough.plans.milestones.NewMilestone;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes about at random: anybody takes any step with any of a few actions, through the services as pages do. */
final class Walker {

    private static final int ACTIONS = 5;

    /** What can be done to an action, and how often it is tried; time goes by as one of the steps. */
    enum Step {
        REPORT(1),
        ADD_EVIDENCE(2),
        REPLACE_EVIDENCE(1),
        REMOVE_EVIDENCE(1),
        ADD_MILESTONE(1),
        WAIVE_MILESTONE(3),
        ASK(3),
        TAKE_BACK(1),
        SEND_BACK(1),
        SIGN_OFF(8),
        CHANGE_IMPACT(1),
        WANT_SECOND(1),
        CHECK_HELD(6),
        CHECK_DID_NOT_HOLD(4),
        REOPEN(3),
        LET_A_DAY_PASS(2);

        private static final List<Step> TRIED = Stream.of(values())
                .flatMap(step -> Collections.nCopies(step.times, step).stream())
                .toList();

        private final int times;

        Step(int times) {
            this.times = times;
        }
    }

    /** A step that was not refused. */
    record Done(Step step, ActionId action, String by) {}

    /** How an action stands. */
    private record Stand(
            UUID plan, UUID recommendation, UUID latestRequest, UUID piece, UUID milestone, String check) {}

    private final ActionMother mother;
    private final ActionManagement actions;
    private final SignOffManagement signOffs;
    private final UndoingManagement undoing;
    private final SecondSignOffManagement seconds;
    private final EmbeddingCheckManagement checks;
    private final EvidenceManagement evidence;
    private final MilestoneManagement milestones;
    private final JdbcClient jdbc;
    private final ClockForTests clock;
    private final Random random;
    private final Story story;
    private final List<Viewer> people;
    private final List<ActionId> walked = new ArrayList<>();

    Walker(AutowireCapableBeanFactory beans, World world, ClockForTests clock, Random random) {
        this.mother = beans.createBean(ActionMother.class);
        this.actions = bean(beans, ActionManagement.class);
        this.signOffs = bean(beans, SignOffManagement.class);
        this.undoing = bean(beans, UndoingManagement.class);
        this.seconds = bean(beans, SecondSignOffManagement.class);
        this.checks = bean(beans, EmbeddingCheckManagement.class);
        this.evidence = bean(beans, EvidenceManagement.class);
        this.milestones = bean(beans, MilestoneManagement.class);
        this.jdbc = bean(beans, JdbcClient.class);
        this.clock = clock;
        this.random = random;
        this.story = world.northamptonshire();
        PersonId managerNorth = world.person("Manager north " + story.mark(), Role.MANAGER, story.north());
        PersonId leaderTrust = world.person("Leader trust " + story.mark(), Role.LEADER, story.trust());
        this.people = Stream.of(
                        story.officerNorth(),
                        story.managerTrust(),
                        managerNorth,
                        story.leaderNorth(),
                        leaderTrust,
                        story.leadTrust(),
                        story.boardNorth(),
                        story.administrator(),
                        story.officerWest(),
                        story.leaderWest())
                .map(world::viewer)
                .toList();
        List<PersonId> leads =
                new ArrayList<>(List.of(managerNorth, story.leadTrust(), story.managerTrust(), story.leaderNorth()));
        leads.forEach(lead -> walked.add(mother.begun(story, lead)));
        while (walked.size() < ACTIONS) {
            walked.add(mother.begun(story, null));
        }
    }

    /** One step; nothing when it was refused. */
    Optional<Done> step() {
        Step step = Step.TRIED.get(random.nextInt(Step.TRIED.size()));
        ActionId action = walked.get(random.nextInt(walked.size()));
        Viewer by = today(people.get(random.nextInt(people.size())));
        try {
            return take(step, action, by) ? Optional.of(new Done(step, action, by.name())) : Optional.empty();
        } catch (NotAllowedNow | NotPermitted | NotFound refused) {
            return Optional.empty();
        }
    }

    /** How many rows there are of the walked actions; {@code d} is the first of the tables and {@code a} its action. */
    int count(String condition, String tables) {
        return jdbc.sql("select count(*) from " + tables + " join action a on a.id = d.action_id"
                        + " join plan p on p.id = a.plan_id where p.name = :plan and (" + condition + ")")
                .param("plan", "Plan " + story.mark())
                .query(Integer.class)
                .single();
    }

    /** How often the actions came to be in a status. */
    int count(String status) {
        return jdbc.sql("""
                        select count(*) from row_version v
                        join action a on a.id = v.row_id
                        join plan p on p.id = a.plan_id
                        where v.table_name = 'action' and v.row_data ->> 'status' = :status and p.name = :plan
                        """)
                .param("status", status)
                .param("plan", "Plan " + story.mark())
                .query(Integer.class)
                .single();
    }

    private boolean take(Step step, ActionId action, Viewer by) {
        Stand stand = stand(action);
        SignOffRequestId request = new SignOffRequestId(stand.latestRequest());
        switch (step) {
            case REPORT ->
                actions.recordUpdate(
                        action, new NewUpdate(LeadRating.ON_TRACK, "Going on", null, null, null, null, by.today()), by);
            case ADD_EVIDENCE ->
                mother.link(action, List.of(Proof.values()).get(random.nextInt(Proof.values().length)), by);
            case REPLACE_EVIDENCE ->
                evidence.replace(piece(stand), link(), random.nextInt(5) == 0 ? null : "Better figures", by);
            case REMOVE_EVIDENCE -> evidence.remove(piece(stand), "Not needed", by);
            case ADD_MILESTONE ->
                milestones.add(action, new NewMilestone("A step", by.today().plusDays(9)), by);
            case WAIVE_MILESTONE -> milestones.waive(new MilestoneId(some(stand.milestone())), "Not needed", by);
            case ASK -> signOffs.request(action, "They wait less", by);
            case TAKE_BACK -> signOffs.takeBack(action, request, by);
            case SEND_BACK -> signOffs.sendBack(action, request, "Not yet", by);
            case SIGN_OFF -> signOffs.signOff(action, accepted(request, by.today()), by);
            case CHANGE_IMPACT -> undoing.changeImpact(action, request, "Fewer", "Counted twice", by);
            case WANT_SECOND -> seconds.want(new PlanId(stand.plan()), wanted(stand), by);
            case CHECK_HELD -> checks.check(action, check(stand, new CheckOutcome.Held(nextOn(by.today()))), by);
            case CHECK_DID_NOT_HOLD ->
                checks.check(
                        action,
                        check(
                                stand,
                                new CheckOutcome.DidNotHold(
                                        "Slipped", by.today().plusDays(60))),
                        by);
            case REOPEN -> checks.reopen(action, "It slipped", by.today().plusDays(60), by);
            case LET_A_DAY_PASS -> clock.advance(Duration.ofDays(1));
        }
        return true;
    }

    private Stand stand(ActionId action) {
        return jdbc.sql("""
                        select a.plan_id,
                               (select ar.recommendation_id from action_recommendation ar where ar.action_id = a.id limit 1) as recommendation,
                               (select r.id from sign_off_request r
                                where r.action_id = a.id
                                  and not exists (select from sign_off_request n where n.supersedes_id = r.id)) as request,
                               (select e.id from evidence e where e.action_id = a.id and e.state <> 'REMOVED'
                                order by e.id
                                offset :nth % greatest(1, (select count(*) from evidence c
                                                           where c.action_id = a.id and c.state <> 'REMOVED'))
                                limit 1) as piece,
                               (select m.id from milestone m
                                where m.action_id = a.id and m.done_on is null and m.waived_because is null order by m.id limit 1) as milestone,
                               (select cast(c.id as text) from planned_check c
                                where c.action_id = a.id
                                  and not exists (select from embedding_check m where m.planned_check_id = c.id)
                                order by c.id desc limit 1) as planned
                        from action a where a.id = :action
                        """)
                .param("action", action.id())
                .param("nth", random.nextInt(1_000))
                .query((row, number) -> new Stand(
                        row.getObject("plan_id", UUID.class),
                        row.getObject("recommendation", UUID.class),
                        some(row.getObject("request", UUID.class)),
                        row.getObject("piece", UUID.class),
                        row.getObject("milestone", UUID.class),
                        row.getString("planned")))
                .single();
    }

    /** Something that does not exist where there is nothing: what is done to it is refused. */
    private static UUID some(UUID id) {
        return id == null ? new UUID(0, 0) : id;
    }

    private static EvidenceId piece(Stand stand) {
        return new EvidenceId(some(stand.piece()));
    }

    private static Source.Link link() {
        return new Source.Link(URI.create("https://www.example.org/newer"));
    }

    private NewSignOff accepted(SignOffRequestId request, LocalDate today) {
        return random.nextInt(4) == 0
                ? new NewSignOff(request, "", null, "Small")
                : new NewSignOff(request, "", today.plusDays(1), null);
    }

    private List<RecommendationId> wanted(Stand stand) {
        return random.nextInt(3) == 0 ? List.of(new RecommendationId(stand.recommendation())) : List.of();
    }

    private NewCheck check(Stand stand, CheckOutcome outcome) {
        String which = stand.check() == null || random.nextBoolean() ? "sign-off" : stand.check();
        return new NewCheck(which, CheckMethod.AUDIT, null, "Looked again", outcome);
    }

    private @Nullable LocalDate nextOn(LocalDate today) {
        return random.nextInt(3) == 0 ? null : today.plusDays(1);
    }

    private Viewer today(Viewer somebody) {
        return new Viewer(somebody.id(), somebody.name(), somebody.roleTitle(), somebody.grants(), clock.today());
    }

    private static <T> T bean(BeanFactory beans, Class<T> type) {
        return beans.getBean(type);
    }
}
