package org.followthrough.findings.dates;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.inspections.InspectionKind;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.workingdays.DateRule;
import org.followthrough.workingdays.DatedInspection;
import org.followthrough.workingdays.MonthsLater;
import org.followthrough.workingdays.PrintedDate;
import org.followthrough.workingdays.StatutoryClock;
import org.followthrough.workingdays.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * The dates after an inspection, worked out from columns that a query over inspections brings along, so that no page pays a
 * statement for them.
 */
public final class DatesAfterInspection {

    /** To be joined to an inspection with the alias {@code i}. */
    public static final String JOINS = """
            join framework dated_f on dated_f.id = i.framework_id
            cross join lateral (select i.id, i.ended_on, dated_f.code as framework_code) dated
            left join lateral (
                select g.next_first_month, g.next_last_month
                from judgement j
                join judgement_area a on a.id = j.judgement_area_id
                join framework_grade g on g.framework_id = dated_f.id and g.name = j.grade
                where j.inspection_id = dated.id and (dated_f.code <> 'SCCIF' or a.overall)
                order by g.position desc
                limit 1
            ) usual on true
            """;

    /** Whether a later inspection of the same sort has come, as far as the viewer sees. */
    private static final String FOLLOWED = """
            exists (select from inspection i
                    join framework later_f on later_f.id = i.framework_id
                    where later_f.code = dated.framework_code and i.started_on > dated.ended_on
                      and i.kind in ('STANDARD', 'SHORT', 'PROVIDER_INSPECTION')
                      and exists (select from inspection_organisation one
                                  join inspection_organisation other on other.organisation_id = one.organisation_id
                                  where one.inspection_id = dated.id and other.inspection_id = i.id)
                      and %s)
            """.formatted(InspectionScope.SEEN);

    /** To be selected beside {@link #JOINS}, in queries that carry the viewer's scope. */
    public static final String COLUMNS = """
            i.kind as dated_kind, dated.framework_code as dated_framework, i.ended_on as dated_ended_on,
            i.received_on as dated_received_on, i.published_on as dated_published_on,
            usual.next_first_month, usual.next_last_month, %s as dated_followed,
            exists (select from recommendation r
                    where r.inspection_id = i.id and r.kind = 'PRIORITY_ACTION') as priority_actions,
            (select l.statement_due_on from letter l where l.inspection_id = i.id) as statement_due_on,
            array(select array[r.reference, r.due_on::text] from recommendation r
                  where r.inspection_id = i.id and r.due_on is not null
                  order by r.due_on, r.position) as printed_dates,
            array(select array[o.rule, o.number::text, o.due_on::text, n.name, o.set_on::text, o.reason]
                  from (select distinct on (d.rule) d.* from date_override d
                        where d.inspection_id = i.id
                        order by d.rule, d.number desc) o
                  join person n on n.id = o.set_by) as changed_dates
            """.formatted(FOLLOWED);

    private DatesAfterInspection() {}

    /** The dates of the inspection in this row. */
    public static List<DateShown> read(ResultSet row) throws SQLException {
        Map<DateRule, ChangedDate> changed = Stream.of(strings(row.getArray("changed_dates")))
                .map(DatesAfterInspection::changed)
                .collect(Collectors.toMap(ChangedDate::rule, Function.identity()));
        return new StatutoryClock(WorkingDays.ofEngland())
                .datesAfter(inspection(row)).stream()
                        .map(date -> new DateShown(date, changed.get(date.rule())))
                        .toList();
    }

    private static DatedInspection inspection(ResultSet row) throws SQLException {
        return new DatedInspection(
                InspectionKind.valueOf(row.getString("dated_kind")).under(row.getString("dated_framework")),
                row.getObject("dated_ended_on", LocalDate.class),
                row.getObject("dated_received_on", LocalDate.class),
                row.getObject("dated_published_on", LocalDate.class),
                row.getBoolean("priority_actions"),
                row.getObject("statement_due_on", LocalDate.class),
                printed(row.getArray("printed_dates")),
                next(row),
                row.getBoolean("dated_followed"));
    }

    private static List<PrintedDate> printed(Array dates) throws SQLException {
        return Stream.of(strings(dates))
                .map(columns -> new PrintedDate(columns[0], LocalDate.parse(columns[1])))
                .toList();
    }

    private static @Nullable MonthsLater next(ResultSet row) throws SQLException {
        Integer first = row.getObject("next_first_month", Integer.class);
        return first == null ? null : new MonthsLater(first, row.getInt("next_last_month"));
    }

    private static ChangedDate changed(String[] columns) {
        return new ChangedDate(
                DateRule.valueOf(columns[0]),
                Integer.parseInt(columns[1]),
                LocalDate.parse(columns[2]),
                columns[3],
                LocalDate.parse(columns[4]),
                columns[5]);
    }

    /** An array of arrays; one without elements comes with one dimension only. */
    private static String[][] strings(Array array) throws SQLException {
        return array.getArray() instanceof String[][] rows ? rows : new String[0][];
    }
}
