package org.followthrough.measures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Choice;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of measures with their latest readings, one statement each. Small counts have lost their values here. */
@Component
public class Scorecards {

    private static final int READINGS = 24;
    private static final int MOST_IN_A_FILE = 5_000;
    private static final int MOST_CHOICES = 200;

    private final JdbcClient jdbc;
    private final Figures figures;

    Scorecards(JdbcClient jdbc, Figures figures) {
        this.jdbc = jdbc;
        this.figures = figures;
    }

    /** The measures of a plan that the viewer sees, by name; those given up last. */
    public Page<ScorecardRow> ofPlan(PlanId plan, Viewer viewer, int page) {
        List<ScorecardRow> rows =
                read("a.plan_id = :of", plan.id(), viewer, Page.USUAL_SIZE, (page - 1) * Page.USUAL_SIZE);
        return new Page<>(rows, page, Page.USUAL_SIZE, total(rows), "/plans/" + plan + "/measures");
    }

    /** The measures that speak for an action, as far as the viewer sees them. */
    public Page<ScorecardRow> ofAction(ActionId action, Viewer viewer, int page) {
        List<ScorecardRow> rows = read(
                "exists (select from measure_action ma where ma.measure_id = a.id and ma.action_id = :of)",
                action.id(),
                viewer,
                Page.USUAL_SIZE,
                (page - 1) * Page.USUAL_SIZE);
        return new Page<>(rows, page, Page.USUAL_SIZE, total(rows), "/actions/" + action + "/measures");
    }

    /** All measures of a plan that the viewer sees, for a file or a paper; those given up last. */
    public List<ScorecardRow> all(PlanId plan, Viewer viewer) {
        return read("a.plan_id = :of", plan.id(), viewer, MOST_IN_A_FILE, 0);
    }

    /** The same with every reading there is, for an archive. */
    public List<ScorecardRow> withEveryReading(PlanId plan, Viewer viewer) {
        return read("a.plan_id = :of", plan.id(), viewer, new Span(MOST_IN_A_FILE, 0, Integer.MAX_VALUE));
    }

    /** The measures of its plan that can speak for an action, to choose from. */
    List<Choice> choices(ActionId action, Viewer viewer) {
        return jdbc.sql("""
                        select a.id, a.name
                        from measure a
                        join action l on l.plan_id = a.plan_id
                         and (a.audience_id is null or l.audience_id is null or l.audience_id = a.audience_id)
                        where l.id = :action and a.withdrawn_because is null and %s
                        order by a.name, a.id
                        limit :most
                        """.formatted(PlanScope.ROW_SEEN))
                .param("action", action.id())
                .param("most", MOST_CHOICES)
                .params(viewer.scope())
                .query((row, number) ->
                        new Choice(row.getObject("id", UUID.class).toString(), row.getString("name")))
                .list();
    }

    private List<ScorecardRow> read(String which, UUID of, Viewer viewer, int size, int offset) {
        return read(which, of, viewer, new Span(size, offset, READINGS));
    }

    private List<ScorecardRow> read(String which, UUID of, Viewer viewer, Span span) {
        return jdbc.sql("""
                        with shown as (
                            select a.*, count(*) over () as total
                            from measure a
                            where %s and %s
                            order by a.withdrawn_because is not null, a.name, a.id
                            limit :size offset :offset
                        )
                        select s.*, o.name as audience_name, r.dates, r.figures, r.abouts
                        from shown s
                        left join organisation o on o.id = s.audience_id
                        cross join lateral (
                            select array_agg(latest.read_on order by latest.read_on) as dates,
                                   array_agg(latest.value order by latest.read_on) as figures,
                                   array_agg(latest.about order by latest.read_on) as abouts
                            from (select read_on, value, about from reading
                                  where measure_id = s.id
                                  order by read_on desc
                                  limit :readings) latest
                        ) r
                        order by s.withdrawn_because is not null, s.name, s.id
                        """.formatted(which, PlanScope.ROW_SEEN))
                .param("of", of)
                .params(viewer.scope())
                .params(Map.of("size", span.size(), "offset", span.offset(), "readings", span.readings()))
                .query((row, number) -> read(row))
                .list();
    }

    private ScorecardRow read(ResultSet row) throws SQLException {
        Unit unit = Unit.valueOf(row.getString("unit"));
        String unitWords = row.getString("unit_words");
        List<ReadFigure> readings = readings(row, unit, unitWords);
        BigDecimal baseline = row.getBigDecimal("baseline");
        BigDecimal target = row.getBigDecimal("target");
        return new ScorecardRow(
                Columns.id(row, "id", MeasureId::new),
                row.getString("name"),
                row.getString("audience_name"),
                Direction.valueOf(row.getString("better")),
                unit,
                unitWords,
                Interval.valueOf(row.getString("read_every")),
                baseline == null
                        ? null
                        : new ReadFigure(Columns.date(row, "baseline_on"), figures.of(baseline, null, unit, unitWords)),
                target,
                target == null ? null : figures.shown(target, unit, unitWords).words(),
                Columns.dateOrNull(row, "target_on"),
                row.getString("withdrawn_because") != null,
                readings,
                row.getLong("total"));
    }

    private List<ReadFigure> readings(ResultSet row, Unit unit, @Nullable String unitWords) throws SQLException {
        List<LocalDate> dates = Columns.dates(row, "dates");
        List<@Nullable BigDecimal> values = Columns.list(row, "figures", BigDecimal.class);
        List<@Nullable Integer> abouts = Columns.list(row, "abouts", Integer.class);
        List<ReadFigure> readings = new ArrayList<>();
        for (int at = 0; at < dates.size(); at++) {
            BigDecimal value = Objects.requireNonNull(values.get(at));
            readings.add(new ReadFigure(dates.get(at), figures.of(value, abouts.get(at), unit, unitWords)));
        }
        return readings;
    }

    private static long total(List<ScorecardRow> rows) {
        return rows.isEmpty() ? 0 : rows.get(0).total();
    }

    /** How many measures from where on, and how many of the latest readings of each. */
    private record Span(int size, int offset, int readings) {}
}
