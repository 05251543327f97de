package org.followthrough;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A plan whose rows are written by SQL on days that the clock says, each change in a transaction of its own that is stamped as
 * in life, so that tests of what was when can put anything anywhere.
 */
public final class PlanOverTime {

    public final Story story;
    public final PlanId plan;
    private final ClockForTests clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private int actions;
    private int versions;

    /** A plan of the north council, and of others if asked, made on a day. */
    public PlanOverTime(BeanFactory beans, LocalDate madeOn, Story story, OrganisationId... others) {
        this.story = story;
        this.clock = beans.getBean(ClockForTests.class);
        this.jdbc = beans.getBean(JdbcClient.class);
        this.transaction = beans.getBean(TransactionTemplate.class);
        this.plan = PlanId.next();
        on(madeOn);
        write("""
                insert into plan (id, version, name, board, update_interval_days, last_action_number, made_by, made_at)
                values (:plan, 0, :name, 'Improvement board', 42, 0, :officer, cast(:today as date) + time '10:00')
                """, Map.of("name", "Plan over time " + story.mark()));
        join(story.north());
        for (OrganisationId other : others) {
            join(other);
        }
    }

    /** From here on it is ten in the morning of this day. */
    public PlanOverTime on(LocalDate day) {
        clock.set(day);
        return this;
    }

    public void boardMeets(LocalDate day) {
        write(
                "insert into board_date (id, plan_id, meets_on) values (:id, :plan, :day)",
                Map.of("id", Ids.next(), "day", day));
    }

    public UUID action(String title, LocalDate due) {
        return action(title, due, null);
    }

    /** One more action, with its standing, that is on track from today on. */
    public UUID action(String title, LocalDate due, @Nullable OrganisationId audience) {
        UUID id = Ids.next();
        actions++;
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            insert into action (id, version, plan_id, audience_id, number, title, lead_title, original_due_on,
                                                due_on, status, written_by, written_at)
                            values (:id, 0, :plan, :audience, :number, :title, 'Leaving care service manager', :due, :due,
                                    'IN_PROGRESS', :officer, cast(:today as date) + time '10:00')
                            """)
                    .param("id", id)
                    .param("audience", audience == null ? null : audience.id())
                    .param("number", actions)
                    .param("title", title)
                    .param("due", due)
                    .param("plan", plan.id())
                    .param("officer", story.officerNorth().id())
                    .param("today", clock.today())
                    .update();
            jdbc.sql("""
                            insert into action_standing (action_id, plan_id, audience_id, last_update_on, lead_rating, times_returned)
                            values (:id, :plan, :audience, :today, 'ON_TRACK', 0)
                            """)
                    .param("id", id)
                    .param("audience", audience == null ? null : audience.id())
                    .param("plan", plan.id())
                    .param("today", clock.today())
                    .update();
        });
        return id;
    }

    /** Changes an action, such as {@code "title = 'Other'"}. */
    public void change(UUID action, String columns) {
        write("update action set " + columns + " where id = :id", Map.of("id", action));
    }

    /** Changes what is known of an action, such as {@code "lead_rating = 'OFF_TRACK'"}. */
    public void stand(UUID action, String columns) {
        write("update action_standing set " + columns + " where action_id = :id", Map.of("id", action));
    }

    /** Embeds an action by a check that held, today, of a sign-off that relied on a piece of evidence. */
    public void embed(UUID action) {
        Map<String, Object> ids = Map.of(
                "action",
                action,
                "id",
                Ids.next(),
                "other",
                Ids.next(),
                "manager",
                story.managerTrust().id());
        for (String sql : List.of("""
                insert into evidence (id, version, action_id, plan_id, state, title, shows, proof, dated_on)
                select :id, 0, a.id, a.plan_id, 'RECEIVED', 'Seen', 'It lasts', 'IMPACT', :today
                from action a where a.id = :action
                """, """
                insert into evidence_version (id, evidence_id, action_id, plan_id, number, link, added_by, added_at, checked_by, checked_on)
                select :other, e.id, e.action_id, e.plan_id, 1, 'https://example.org/', :officer, cast(:today as date) + time '09:00',
                       :officer, :today
                from evidence e where e.id = :id
                """, """
                insert into sign_off_request (id, action_id, plan_id, audience_id, impact, requested_by, requested_on, requested_at)
                select :id, a.id, a.plan_id, a.audience_id, 'Better', :officer, :today, cast(:today as date) + time '09:00'
                from action a where a.id = :action
                """, """
                insert into relied_on_evidence (request_id, evidence_version_id, action_id, plan_id)
                select r.id, :other, r.action_id, r.plan_id from sign_off_request r where r.id = :id
                """, """
                insert into sign_off_decision (id, request_id, action_id, plan_id, audience_id, outcome, words, check_due_on,
                                               decided_by, decided_on, decided_at)
                select :id, r.id, r.action_id, r.plan_id, r.audience_id, 'SIGNED_OFF', '', :today, :manager, :today,
                       cast(:today as date) + time '09:30'
                from sign_off_request r where r.id = :id
                """, """
                insert into embedding_check (id, sign_off_id, action_id, plan_id, audience_id, due_on, method, found, result,
                                             checked_by, checked_on, checked_at)
                select :id, d.id, d.action_id, d.plan_id, d.audience_id, :today, 'AUDIT', 'It lasts', 'HELD', :manager, :today,
                       cast(:today as date) + time '10:00'
                from sign_off_decision d where d.id = :id
                """)) {
            write(sql, ids);
        }
        change(action, "status = 'EMBEDDED'");
    }

    public UUID milestone(UUID action, String title, LocalDate due) {
        UUID id = Ids.next();
        write("""
                insert into milestone (id, version, action_id, plan_id, audience_id, title, original_due_on, due_on, written_by,
                                       written_at)
                select :id, 0, a.id, a.plan_id, a.audience_id, :title, :due, :due, :officer, cast(:today as date) + time '10:00'
                from action a where a.id = :action
                """, Map.of("id", id, "action", action, "title", title, "due", due));
        return id;
    }

    public void changeMilestone(UUID milestone, String columns) {
        write("update milestone set " + columns + " where id = :id", Map.of("id", milestone));
    }

    /** Freezes a version; the first is number 1. */
    public int freeze(String name) {
        versions++;
        write(
                """
                insert into plan_version (id, plan_id, number, name, frozen_at, frozen_by)
                values (:id, :plan, :number, :name, cast(:instant as timestamptz), :officer)
                """,
                Map.of(
                        "id",
                        Ids.next(),
                        "number",
                        versions,
                        "name",
                        name,
                        "instant",
                        clock.instant().toString()));
        return versions;
    }

    /** Any other change; the plan, the officer and the day are there as parameters. */
    public void write(String sql, Map<String, ?> parameters) {
        PersonId officer = story.officerNorth();
        transaction.executeWithoutResult(status -> jdbc.sql(sql)
                .param("plan", plan.id())
                .param("officer", officer.id())
                .param("today", clock.today())
                .params(parameters)
                .update());
    }

    private void join(OrganisationId organisation) {
        write(
                "insert into plan_organisation (plan_id, organisation_id) values (:plan, :organisation)",
                Map.of("organisation", organisation.id()));
    }
}
