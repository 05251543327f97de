package org.followthrough.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the latest figure of measures that speak for an organisation. Small counts have lost their values here. */
@Component
public class LatestFigures {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Figures figures;

    LatestFigures(JdbcClient jdbc, Figures figures) {
        this.jdbc = jdbc;
        this.figures = figures;
    }

    /** A measure with its latest reading. */
    public record Latest(MeasureId id, String name, ReadFigure read) {}

    /** Those of plans of the organisation that the viewer sees and that have a reading, by name; none that were given up. */
    public List<Latest> of(OrganisationId organisation, Viewer viewer) {
        return jdbc.sql("""
                        select a.id, a.name, a.unit, a.unit_words, r.read_on, r.value, r.about
                        from measure a
                        join plan_organisation po on po.plan_id = a.plan_id and po.organisation_id = :organisation
                        cross join lateral (select read_on, value, about from reading
                                            where measure_id = a.id order by read_on desc limit 1) r
                        where (a.audience_id is null or a.audience_id = :organisation)
                          and a.withdrawn_because is null and %s
                        order by a.name, a.id
                        limit :most
                        """.formatted(PlanScope.ROW_SEEN))
                .param("organisation", organisation.id())
                .param("most", MOST)
                .params(viewer.scope())
                .query((row, number) -> latest(row))
                .list();
    }

    /** One of {@link #of}. */
    public Optional<Latest> one(MeasureId measure, OrganisationId organisation, Viewer viewer) {
        return of(organisation, viewer).stream()
                .filter(latest -> latest.id().equals(measure))
                .findFirst();
    }

    private Latest latest(ResultSet row) throws SQLException {
        Figure figure = figures.of(
                row.getBigDecimal("value"),
                Columns.numberOrNull(row, "about"),
                Unit.valueOf(row.getString("unit")),
                row.getString("unit_words"));
        return new Latest(
                Columns.id(row, "id", MeasureId::new),
                row.getString("name"),
                new ReadFigure(Columns.date(row, "read_on"), figure));
    }
}
