package org.followthrough.reports.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.measures.Scorecards;
import org.followthrough.plans.PlanScope;
import org.followthrough.reports.charts.MeasureCharts;
import org.followthrough.reports.document.PaperRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the measures of a plan and which actions they speak for, as far as the viewer sees them. Two statements. */
@Component
class PackMeasures {

    private static final String LINKS = """
            select a.measure_id, a.action_id from measure_action a where a.plan_id = :plan and %s
            """.formatted(PlanScope.ROW_SEEN);

    private final Scorecards scorecards;
    private final MeasureCharts charts;
    private final JdbcClient jdbc;

    PackMeasures(Scorecards scorecards, MeasureCharts charts, JdbcClient jdbc) {
        this.scorecards = scorecards;
        this.charts = charts;
        this.jdbc = jdbc;
    }

    /** By name, without those given up. */
    List<PackMeasure> of(PaperRequest request) {
        Map<UUID, Set<UUID>> actions = actions(request);
        return scorecards.all(request.plan(), request.viewer()).stream()
                .filter(measure -> !measure.withdrawn())
                .map(measure -> new PackMeasure(
                        measure,
                        actions.getOrDefault(measure.id().id(), Set.of()),
                        charts.chart(measure).orElse(null)))
                .toList();
    }

    private Map<UUID, Set<UUID>> actions(PaperRequest request) {
        return jdbc
                .sql(LINKS)
                .param("plan", request.plan().id())
                .params(request.viewer().scope())
                .query((row, number) ->
                        Map.entry(row.getObject("measure_id", UUID.class), row.getObject("action_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }
}
