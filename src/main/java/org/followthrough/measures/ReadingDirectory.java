package org.followthrough.measures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads readings, with what was corrected on them. Small counts have lost their values in the rows for everybody. */
@Component
public class ReadingDirectory {

    /** How many readings a page and its chart show: five years of monthly ones. */
    public static final int ON_A_PAGE = 60;

    private final JdbcClient jdbc;
    private final Figures figures;

    ReadingDirectory(JdbcClient jdbc, Figures figures) {
        this.jdbc = jdbc;
        this.figures = figures;
    }

    /** The readings of a measure, latest first. One statement, and one more where some were corrected. */
    public Page<ReadingRow> of(MeasureDetails measure, Viewer viewer, int page) {
        return read(measure, viewer, page, ON_A_PAGE);
    }

    /** All readings of a measure, for a file. */
    List<ReadingRow> all(MeasureDetails measure, Viewer viewer) {
        return read(measure, viewer, 1, Integer.MAX_VALUE).rows();
    }

    /**
     * One reading as those who keep it correct it.
     *
     * @throws NotFound when the measure has none such or it is not the viewer's to see
     */
    KeptReading kept(MeasureId measure, ReadingId reading, Viewer viewer) {
        return jdbc.sql("""
                        select a.version, a.read_on, a.value, a.about, a.source, a.note
                        from reading a
                        where a.id = :reading and a.measure_id = :measure and\s""" + PlanScope.ROW_SEEN)
                .param("reading", reading.id())
                .param("measure", measure.id())
                .params(viewer.scope())
                .query((row, number) -> new KeptReading(
                        row.getInt("version"),
                        new NewReading(
                                Columns.date(row, "read_on"),
                                row.getBigDecimal("value"),
                                Columns.numberOrNull(row, "about"),
                                row.getString("source"),
                                row.getString("note"))))
                .optional()
                .orElseThrow(() -> NotFound.of(reading));
    }

    /** What a measure was on these dates, exactly: to compare with what is pasted. */
    Map<LocalDate, BigDecimal> known(MeasureId measure, Collection<LocalDate> dates, Viewer viewer) {
        Map<LocalDate, BigDecimal> known = new HashMap<>();
        if (dates.isEmpty()) {
            return known;
        }
        jdbc.sql("""
                        select a.read_on, a.value from reading a
                        where a.measure_id = :measure and a.read_on in (:dates) and\s""" + PlanScope.ROW_SEEN)
                .param("measure", measure.id())
                .param("dates", dates)
                .params(viewer.scope())
                .query((row, number) -> known.put(Columns.date(row, "read_on"), row.getBigDecimal("value")))
                .list();
        return known;
    }

    private Page<ReadingRow> read(MeasureDetails measure, Viewer viewer, int page, int size) {
        List<Found> found = jdbc.sql("""
                        select a.id, a.read_on, a.value, a.about, a.source, a.note, a.corrected_at is not null as corrected,
                               count(*) over () as total
                        from reading a
                        where a.measure_id = :measure and %s
                        order by a.read_on desc
                        limit :size offset :offset
                        """.formatted(PlanScope.ROW_SEEN))
                .param("measure", measure.id().id())
                .params(viewer.scope())
                .param("size", size)
                .param("offset", (long) (page - 1) * size)
                .query((row, number) -> found(row, measure))
                .list();
        Map<UUID, List<Correction>> corrections = corrections(
                measure, found.stream().filter(Found::corrected).map(Found::id).toList());
        return new Page<>(
                found.stream()
                        .map(each -> each.row(corrections.getOrDefault(each.id(), List.of())))
                        .toList(),
                page,
                size,
                found.isEmpty() ? 0 : found.get(0).total(),
                "/measures/" + measure.id());
    }

    /** From the row versions: what one said is put beside who corrected it, when and why, which the next one says. */
    private Map<UUID, List<Correction>> corrections(MeasureDetails measure, List<UUID> corrected) {
        Map<UUID, List<Correction>> corrections = new HashMap<>();
        if (corrected.isEmpty()) {
            return corrections;
        }
        List<Version> versions = jdbc.sql("""
                        select v.row_id, cast(v.row_data ->> 'read_on' as date) as read_on,
                               cast(v.row_data ->> 'value' as numeric) as value,
                               cast(v.row_data ->> 'about' as integer) as about,
                               v.row_data ->> 'corrected_because' as because, n.name, v.changed_at
                        from row_version v
                        left join person n on n.id = v.changed_by
                        where v.thing_id = :measure and v.table_name = 'reading'
                          and v.row_id = any(cast(:corrected as uuid[]))
                        order by v.id
                        """)
                .param("measure", measure.id().id())
                .param("corrected", MeasureActions.array(corrected))
                .query((row, number) -> version(row, measure))
                .list();
        Map<UUID, Version> before = new HashMap<>();
        for (Version version : versions) {
            Version said = before.put(version.id(), version);
            if (said != null) {
                corrections
                        .computeIfAbsent(version.id(), id -> new ArrayList<>())
                        .add(0, said.corrected(version));
            }
        }
        return corrections;
    }

    private Found found(ResultSet row, MeasureDetails measure) throws SQLException {
        return new Found(
                row.getObject("id", UUID.class),
                Columns.date(row, "read_on"),
                figure(row, measure),
                row.getString("source"),
                row.getString("note"),
                row.getBoolean("corrected"),
                row.getLong("total"));
    }

    private Version version(ResultSet row, MeasureDetails measure) throws SQLException {
        return new Version(
                row.getObject("row_id", UUID.class),
                new Correction(
                        Columns.date(row, "read_on"),
                        figure(row, measure),
                        row.getString("because"),
                        row.getString("name"),
                        Objects.requireNonNull(Columns.instantOrNull(row, "changed_at"))));
    }

    private Figure figure(ResultSet row, MeasureDetails measure) throws SQLException {
        return figures.of(
                row.getBigDecimal("value"), Columns.numberOrNull(row, "about"), measure.unit(), measure.unitWords());
    }

    private record Found(
            UUID id,
            LocalDate on,
            Figure figure,
            @Nullable String source,
            @Nullable String note,
            boolean corrected,
            long total) {

        ReadingRow row(List<Correction> corrections) {
            return new ReadingRow(id.toString(), on, figure, source, note, corrections);
        }
    }

    /** A version of a reading; what it said, and why and by whom it was written. */
    private record Version(UUID id, Correction said) {

        Correction corrected(Version by) {
            return new Correction(said.on(), said.figure(), by.said.because(), by.said.by(), by.said.at());
        }
    }
}
