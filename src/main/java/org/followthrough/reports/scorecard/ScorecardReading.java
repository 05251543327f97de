package org.followthrough.reports.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.measures.ChangeWords;
import org.followthrough.measures.MeasureId;
import org.followthrough.measures.ScorecardRow;
import org.followthrough.measures.Scorecards;
import org.followthrough.plans.PlanScope;
import org.followthrough.reports.document.PaperRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the measures of a plan, as far as the viewer sees them. Two statements. */
@Component
class ScorecardReading {

    private static final String AROUND = """
            select w.id, w.tells, w.source,
                   array(select a.number from measure_action ma
                         join action a on a.id = ma.action_id
                         where ma.measure_id = w.id and %1$s
                         order by a.number) as actions
            from measure w
            where w.plan_id = :plan
              and exists (select from measure a where a.id = w.id and %1$s)
            """.formatted(PlanScope.ROW_SEEN);

    private final JdbcClient jdbc;
    private final Scorecards scorecards;
    private final ChangeWords changes;

    ScorecardReading(JdbcClient jdbc, Scorecards scorecards, ChangeWords changes) {
        this.jdbc = jdbc;
        this.scorecards = scorecards;
        this.changes = changes;
    }

    /** The measures by name; those given up last. */
    List<ScoredMeasure> of(PaperRequest request) {
        Map<MeasureId, Around> around = around(request);
        return scorecards.all(request.plan(), request.viewer()).stream()
                .map(row -> scored(row, around.getOrDefault(row.id(), Around.NOTHING), request))
                .toList();
    }

    private ScoredMeasure scored(ScorecardRow row, Around around, PaperRequest request) {
        return new ScoredMeasure(
                row,
                changes.of(row),
                row.verdict(request.asAt()),
                row.isUnread(request.asAt()),
                around.tells(),
                around.source(),
                around.actions());
    }

    private Map<MeasureId, Around> around(PaperRequest request) {
        return jdbc
                .sql(AROUND)
                .param("plan", request.plan().id())
                .params(request.viewer().scope())
                .query((row, number) -> Map.entry(new MeasureId(row.getObject("id", UUID.class)), Around.read(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Around(@Nullable String tells, @Nullable String source, List<String> actions) {

        static final Around NOTHING = new Around(null, null, List.of());

        static Around read(ResultSet row) throws SQLException {
            Integer[] numbers = (Integer[]) row.getArray("actions").getArray();
            return new Around(
                    row.getString("tells"),
                    row.getString("source"),
                    Arrays.stream(numbers).map(number -> "A" + number).toList());
        }
    }
}
