package org.followthrough.reports;

import java.time.LocalDate;
import java.util.Set;
import org.followthrough.history.Past;
import org.followthrough.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a paper as at a past day reads: what was written down then, for the eyes that may see it today. */
@Component
class PlanInThePast {

    /** What a paper reads and belongs to no one plan. Who may see what is not among it. */
    private static final Set<String> THINGS = Set.of(
            "date_override",
            "declined_link",
            "finding",
            "inspection",
            "inspection_reader",
            "inspector",
            "judgement",
            "local_recommendation",
            "organisation",
            "person",
            "plan",
            "recommendation",
            "recommendation_comment",
            "recommendation_finding",
            "recommendation_update",
            "said_before",
            "same_words",
            "theme");

    /** What was found in a file since, and who said why it is fine, decides today whether it may leave. */
    private static final Set<String> PERMISSIONS =
            Set.of("plan_organisation", "membership", "evidence_found", "evidence_settling");

    /**
     * An inspection that is open today is open, any other is for the people named on it today; who was taken off one since
     * does not read it again.
     */
    private static final String CONFIDENTIAL_AS_TODAY = """
            update pg_temp.inspection i
            set confidentiality = case when n.confidentiality = 'OPEN'
                                            or (n.confidentiality = 'UNTIL_PUBLISHED' and n.published_on <= :today)
                                       then 'OPEN' else 'NOT_FOR_PUBLICATION' end
            from public.inspection n
            where n.id = i.id
            """;

    private static final String NO_READERS = "delete from pg_temp.inspection_reader";

    private static final String READERS_OF_TODAY = """
            insert into pg_temp.inspection_reader
            select * from public.inspection_reader r where r.until_date is null or r.until_date >= :today
            """;

    /** Older versions come from before evidence had a life of its own: it was all received. */
    private static final String EVIDENCE_WAS_RECEIVED =
            "update pg_temp.evidence e set state = 'RECEIVED' where e.state is null";

    /** Evidence that was taken away since is spoken of, but nobody gets its file or follows its link through a paper. */
    private static final String NOTHING_TAKEN_AWAY = """
            update pg_temp.evidence_version v
            set file_id = null, link = null
            from public.evidence n
            where n.id = v.evidence_id and n.state = 'REMOVED'
            """;

    private final Past past;
    private final JdbcClient jdbc;

    PlanInThePast(Past past, JdbcClient jdbc) {
        this.past = past;
        this.jdbc = jdbc;
    }

    /** From here to the end of the transaction, what is read says what it said at the end of the day. */
    void enter(PlanId plan, LocalDate day, LocalDate today) {
        past.enter(plan.id(), day, THINGS, PERMISSIONS);
        jdbc.sql(CONFIDENTIAL_AS_TODAY).param("today", today).update();
        jdbc.sql(NO_READERS).update();
        jdbc.sql(READERS_OF_TODAY).param("today", today).update();
        jdbc.sql(EVIDENCE_WAS_RECEIVED).update();
        jdbc.sql(NOTHING_TAKEN_AWAY).update();
    }
}
