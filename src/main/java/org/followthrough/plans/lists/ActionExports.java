package org.followthrough.plans.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the rows of a list of actions whole and all of them, a few hundred at a time, for a file. */
@Component
public class ActionExports {

    private static final int ROWS_AT_A_TIME = 500;
    private static final String COLUMNS = """
            a.number, a.title, a.outcome, a.evidence_needed, a.in_the_way, a.lead_title, a.original_due_on, s.extensions, %s,
            p.name as plan_name, t.name as theme, l.name as lead, m.name as manager, o.name as lead_organisation,
            u.words, u.said_on,
            array(select r.reference from action_recommendation ar join recommendation r on r.id = ar.recommendation_id
                  where ar.action_id = a.id
                    and (ar.audience_id is null or ar.audience_id = any(cast(:organisations as uuid[]))) and %s
                  order by r.reference) as recommendations,
            array(select to_char(ms.due_on, 'FMDD FMMonth YYYY') || ': ' || ms.title
                         || case when ms.done_on is not null then to_char(ms.done_on, '" (done "FMDD FMMonth YYYY")"')
                                 when ms.waived_because is not null then ' (no longer needed)' else '' end
                  from milestone ms
                  where ms.action_id = a.id
                    and (ms.audience_id is null or ms.audience_id = any(cast(:organisations as uuid[])))
                  order by ms.due_on, ms.id) as milestones
            """.formatted(ActionRatingSql.BASIS, PlanScope.RECOMMENDATION_SEEN);
    private static final String JOINED = """
            left join theme t on t.id = a.theme_id
            left join person l on l.id = a.lead_id
            left join person m on m.id = a.manager_id
            left join organisation o on o.id = a.lead_organisation_id
            left join lateral (
                select pu.words, pu.said_on
                from progress_update pu
                where pu.action_id = a.id
                  and (pu.audience_id is null or pu.audience_id = any(cast(:organisations as uuid[])))
                order by pu.said_on desc, pu.recorded_at desc, pu.id desc
                limit 1
            ) u on true
            """;

    private final NamedParameterJdbcTemplate jdbc;

    ActionExports(DataSource database) {
        var stepwise = new JdbcTemplate(database);
        stepwise.setFetchSize(ROWS_AT_A_TIME);
        this.jdbc = new NamedParameterJdbcTemplate(stepwise);
    }

    /** What is done with the rows while they come. */
    @FunctionalInterface
    public interface Writing {

        void write(Collection<ExportedAction> rows) throws IOException;
    }

    /**
     * Hands over the actions of a plan, or of all plans, that the viewer sees and the filter keeps, in its order; they are
     * counted first and can be gone through once. What is done with them happens in one transaction, so it must not be sending
     * them to somebody far away. Two statements.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void read(@Nullable PlanId plan, ActionFilter filter, Viewer viewer, Writing writing) throws IOException {
        var selection = new ActionSelection(plan, filter, viewer);
        int count = Objects.requireNonNull(
                jdbc.queryForObject("select count(*) " + selection.sql(""), selection.parameters(), Integer.class));
        String sql = "select " + COLUMNS + selection.sql(JOINED) + "order by "
                + filter.order().sql();
        try (Stream<ExportedAction> rows = jdbc.queryForStream(
                sql, selection.parameters(), (row, number) -> ExportedAction.read(row, viewer.today()))) {
            writing.write(new Counted(count, rows.iterator()));
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    /** Rows whose number is known before they come. */
    private static final class Counted extends AbstractCollection<ExportedAction> {

        private final int size;
        private final Iterator<ExportedAction> rows;

        Counted(int size, Iterator<ExportedAction> rows) {
            this.size = size;
            this.rows = rows;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<ExportedAction> iterator() {
            return rows;
        }
    }
}
