package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.followthrough.ClockForTests;
import org.followthrough.PlanOverTime;
import org.followthrough.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** How a plan is going, in a browser: at a glance, on a line of time, month by month, and beside the version that was sent in. */
@Import(ClockForTests.class)
class PlanPageIT extends InABrowser {

    private static final LocalDate MADE = LocalDate.of(2025, 9, 1);
    private static final LocalDate BOARD = LocalDate.of(2026, 6, 4);

    @Autowired
    private BeanFactory beans;

    private PlanOverTime over;

    @BeforeEach
    void liveThroughAYear() {
        over = new PlanOverTime(beans, MADE, story, story.west());
        over.boardMeets(BOARD);
        UUID[] recommendations = {recommendation(1), recommendation(2)};
        UUID hub = action(
                "Open a hub in Kettering where young people can drop in without an appointment",
                "2026-09-30",
                recommendations[0]);
        over.change(hub, "starts_on = date '2025-10-01', theme_id = (select id from theme where position = 2)");
        UUID lease = over.milestone(hub, "Lease signed", LocalDate.of(2026, 3, 1));
        over.milestone(hub, "Builders begin", LocalDate.of(2026, 5, 15));
        over.milestone(hub, "Doors open", LocalDate.of(2026, 9, 1));
        UUID protocol =
                action("Agree a joint protocol between housing and leaving care", "2026-04-30", recommendations[0]);
        UUID passes = action(
                "Buy bus passes for young people who travel to the Northampton hub", "2026-12-31", recommendations[1]);
        over.change(passes, "starts_on = date '2026-08-01'");
        UUID mentors = action("Train mentors", "2026-03-31", recommendations[1]);
        UUID plans = action("Review every pathway plan within six months", "2026-08-31", recommendations[1]);
        UUID leaflet = action("Print a leaflet", "2026-05-01", recommendations[1]);
        over.on(LocalDate.of(2026, 2, 25));
        over.changeMilestone(lease, "done_on = date '2026-02-25'");
        over.change(mentors, "status = 'SIGNED_OFF'");
        over.stand(mentors, "signed_off_on = date '2026-02-25'");
        over.on(LocalDate.of(2026, 5, 1));
        over.freeze("Submitted to Ofsted");
        over.on(BOARD.plusDays(10));
        over.embed(mentors);
        over.change(
                hub,
                "title = 'Open a hub in Kettering, and one in Corby, where young people can drop in', due_on = date '2026-11-30'");
        over.stand(plans, "lead_rating = 'AT_RISK', last_update_on = date '2026-06-14'");
        over.change(leaflet, "status = 'WITHDRAWN', withdrawn_because = 'Young people do not read leaflets.'");
        over.change(protocol, "lead_title = 'Housing partnership manager'");
        action("Write to every young person about the hub", "2026-07-01", recommendations[0]);
        over.on(LocalDate.of(2026, 6, 20));
    }

    @Test
    void readsWellWideAndOnAPhone() {
        for (int width : new int[] {1280, 320}) {
            try (Visitor board = visitor("board.north", width)) {
                board.open("/");
                assertThat(board.words()).contains("Since the board met on 4 June 2026:");
                board.picture("planpage-home-" + width);
                board.open("/plans");
                board.open("/plans/" + over.plan);
                assertThat(board.words())
                        .contains("Since the board met on 4 June 2026:")
                        .contains("1 action is going worse")
                        .contains("1 was withdrawn");
                board.picture("planpage-plan-" + width);
                board.follow("Everything that changed, action by action");
                board.picture("planpage-moved-" + width);
                board.open("/plans/" + over.plan + "/versions/comparison?from=1&to=today");
                assertThat(board.words()).contains("Submitted to Ofsted").contains("and one in Corby");
                board.picture("planpage-comparison-" + width);
                board.open("/plans/" + over.plan + "/timeline");
                board.picture("planpage-timeline-" + width);
                board.open("/plans/" + over.plan + "/progress");
                board.picture("planpage-progress-" + width);
                board.open("/plans/" + over.plan + "/attention");
                board.picture("planpage-attention-" + width);
            }
        }
    }

    private UUID action(String title, String due, UUID recommendation) {
        UUID action = over.action(title, LocalDate.parse(due));
        over.write(
                "insert into action_recommendation (action_id, recommendation_id, plan_id) values (:action, :other, :plan)",
                Map.of("action", action, "other", recommendation));
        return action;
    }

    private UUID recommendation(int position) {
        UUID id = Ids.next();
        over.write(
                """
                insert into recommendation (id, version, organisation_id, reference, kind, position, words)
                values (:id, 0, :north, :reference, 'LOCAL', :position, 'Young people wait too long for a home of their own.')
                """,
                Map.of(
                        "id",
                        id,
                        "north",
                        story.north().id(),
                        "position",
                        position,
                        "reference",
                        story.mark() + "-L" + position));
        return id;
    }
}
