package org.followthrough.measures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads single measures: what they say and which actions they speak for. Small counts have lost their values here. */
@Component
public class MeasureDirectory {

    private static final int MOST_ACTIONS = 200;

    private final JdbcClient jdbc;
    private final Figures figures;

    MeasureDirectory(JdbcClient jdbc, Figures figures) {
        this.jdbc = jdbc;
        this.figures = figures;
    }

    /**
     * One measure in full.
     *
     * @throws NotFound when there is none or it is not the viewer's to see
     */
    public MeasureDetails details(MeasureId measure, Viewer viewer) {
        return kept(measure, viewer).details();
    }

    /** The same with exact values: only for pages of those who keep it. */
    KeptMeasure kept(MeasureId measure, Viewer viewer) {
        return jdbc.sql("""
                        select a.*, p.name as plan_name, o.name as audience_name,
                               array(select po.organisation_id from plan_organisation po
                                     where po.plan_id = a.plan_id
                                       and (a.audience_id is null or a.audience_id = po.organisation_id)) as concerned,
                               array(select a.number from measure_action ma
                                     join action a on a.id = ma.action_id
                                     where ma.measure_id = :measure and %1$s
                                     order by a.number) as action_numbers
                        from measure a
                        join plan p on p.id = a.plan_id
                        left join organisation o on o.id = a.audience_id
                        where a.id = :measure and %1$s
                        """.formatted(PlanScope.ROW_SEEN))
                .param("measure", measure.id())
                .params(viewer.scope())
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> NotFound.of(measure));
    }

    /** The actions a measure speaks for, as far as the viewer sees them, by number. */
    public List<MeasureActionRow> actionsOf(MeasureId measure, Viewer viewer) {
        return jdbc.sql("""
                        select a.id, a.number, a.title, a.status
                        from measure_action ma
                        join action a on a.id = ma.action_id
                        where ma.measure_id = :measure and %s
                        order by a.number
                        limit :most
                        """.formatted(PlanScope.ROW_SEEN))
                .param("measure", measure.id())
                .param("most", MOST_ACTIONS)
                .params(viewer.scope())
                .query((row, number) -> new MeasureActionRow(
                        Columns.id(row, "id", ActionId::new),
                        "A" + row.getInt("number"),
                        row.getString("title"),
                        row.getString("status")))
                .list();
    }

    private KeptMeasure read(ResultSet row) throws SQLException {
        Unit unit = Unit.valueOf(row.getString("unit"));
        String unitWords = row.getString("unit_words");
        BigDecimal baseline = row.getBigDecimal("baseline");
        BigDecimal target = row.getBigDecimal("target");
        var details = new MeasureDetails(
                Columns.id(row, "id", MeasureId::new),
                row.getInt("version"),
                Columns.id(row, "plan_id", PlanId::new),
                row.getString("plan_name"),
                Columns.list(row, "concerned", UUID.class).stream()
                        .map(OrganisationId::new)
                        .toList(),
                row.getString("audience_name"),
                row.getString("name"),
                row.getString("tells"),
                unit,
                unitWords,
                Direction.valueOf(row.getString("better")),
                baseline == null
                        ? null
                        : new ReadFigure(Columns.date(row, "baseline_on"), figures.of(baseline, null, unit, unitWords)),
                target == null ? null : figures.shown(target, unit, unitWords),
                Columns.dateOrNull(row, "target_on"),
                row.getString("source"),
                Interval.valueOf(row.getString("read_every")),
                row.getString("withdrawn_because"));
        var words = new NewMeasure(
                details.name(),
                details.tells(),
                unit,
                unitWords,
                details.better(),
                baseline,
                Columns.dateOrNull(row, "baseline_on"),
                target,
                details.targetOn(),
                details.source(),
                details.readEvery(),
                Columns.idOrNull(row, "audience_id", OrganisationId::new),
                List.of());
        List<String> references = Columns.list(row, "action_numbers", Integer.class).stream()
                .map(number -> "A" + number)
                .toList();
        return new KeptMeasure(details, words, references);
    }
}
