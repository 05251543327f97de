package org.followthrough.measures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells which measures of signed-off actions have crossed back over their targets; nothing of it is stored. */
@Component
public class EarlyWarnings {

    /** More than anybody reads at a time. */
    public static final int AT_MOST = 50;

    /**
     * A query for the warnings of an action {@code a} the viewer sees, for {@link #read}; with the parameters of {@link
     * Viewer#scope()}.
     */
    public static final String OF_ACTION =
            "select json_agg(warning order by warning.name) from (" + EarlyWarningSql.ROWS + ") warning";

    private static final TypeReference<List<Raw>> ROWS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Figures figures;

    EarlyWarnings(JdbcClient jdbc, Figures figures) {
        this.jdbc = jdbc;
        this.figures = figures;
    }

    /** Those of actions the viewer sees, the latest reading first, at most {@link #AT_MOST}. One statement. */
    public List<EarlyWarning> of(Viewer viewer) {
        return jdbc
                .sql("""
                        select json_agg(warning)
                        from (select warning.*
                              from action a
                              cross join lateral (%s) warning
                              where a.status in ('SIGNED_OFF', 'EMBEDDED') and %s
                              order by warning.read_on desc, warning.plan_name, warning.number, warning.name
                              limit :most) warning
                        """.formatted(EarlyWarningSql.ROWS, PlanScope.ROW_SEEN))
                .params(viewer.scope())
                .param("most", AT_MOST)
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .flatMap(json -> read(json).stream())
                .toList();
    }

    /** Reads what {@link #OF_ACTION} gives. */
    public List<EarlyWarning> read(@Nullable String json) {
        return json == null
                ? List.of()
                : JsonMapper.shared().readValue(json, ROWS).stream()
                        .map(this::warning)
                        .toList();
    }

    private EarlyWarning warning(Raw raw) {
        return new EarlyWarning(
                new ActionId(raw.action()),
                "A" + raw.number(),
                raw.title(),
                new PlanId(raw.plan()),
                raw.planName(),
                raw.signedOffOn(),
                new MeasureId(raw.measure()),
                raw.name(),
                raw.better(),
                raw.readOn(),
                figures.of(raw.value(), raw.about(), raw.unit(), raw.unitWords())
                        .words(),
                figures.shown(raw.target(), raw.unit(), raw.unitWords()).words(),
                raw.since());
    }

    private record Raw(
            UUID action,
            int number,
            String title,
            UUID plan,
            @JsonProperty("plan_name") String planName,
            @JsonProperty("signed_off_on") LocalDate signedOffOn,
            UUID measure,
            String name,
            Direction better,
            Unit unit,
            @JsonProperty("unit_words") @Nullable String unitWords,
            BigDecimal target,
            @JsonProperty("read_on") LocalDate readOn,
            BigDecimal value,
            @Nullable Integer about,
            LocalDate since) {}
}
