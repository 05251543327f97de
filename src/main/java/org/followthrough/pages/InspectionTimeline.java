package org.followthrough.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.inspections.InspectionId;
import org.jspecify.annotations.Nullable;

/**
 * What was judged of one organisation over the years, by what a judgement is about rather than by what a framework calls
 * it, so that inspections before and after a change of framework stand side by side.
 *
 * @param family frameworks that can be compared: the single inspection framework and ILACS are one
 * @param columns the inspections, earliest first
 */
public record InspectionTimeline(String organisation, String family, List<Column> columns, List<Row> rows) {

    private static final List<String> ORDER = List.of(
            "OVERALL",
            "LEADERS",
            "HELP_AND_PROTECTION",
            "CHILDREN_IN_CARE",
            "ADOPTION",
            "CARE_LEAVERS",
            "PROVIDER_OVERALL",
            "PROVIDER_PROTECTION",
            "PROVIDER_LEADERS");

    /** One inspection. */
    public record Column(InspectionId id, String reference, LocalDate startedOn) {}

    /** One subject and what each inspection said of it. */
    public record Row(String subject, List<Cell> cells) {}

    /**
     * What one inspection said of one subject.
     *
     * @param grade null when none was given
     * @param judged whether the inspection's framework judges the subject at all
     * @param together whether the grade is for this subject and another in one
     */
    public record Cell(Column column, @Nullable String grade, boolean judged, boolean together) {}

    /** One judgement area of one inspection, with its grade if it has one. */
    record Line(
            String organisation,
            String code,
            Column inspection,
            List<String> subjects,
            @Nullable String grade) {

        String family() {
            return code.equals("SIF") ? "ILACS" : code;
        }
    }

    /** The timelines in the lines, which come by organisation and day. */
    static List<InspectionTimeline> of(List<Line> lines) {
        Map<List<String>, List<Line>> groups = new LinkedHashMap<>();
        lines.forEach(
                line -> groups.computeIfAbsent(List.of(line.organisation(), line.family()), group -> new ArrayList<>())
                        .add(line));
        return groups.values().stream().map(InspectionTimeline::one).toList();
    }

    private static InspectionTimeline one(List<Line> lines) {
        Set<Column> columns = new LinkedHashSet<>();
        Set<String> subjects = new LinkedHashSet<>();
        lines.forEach(line -> {
            columns.add(line.inspection());
            subjects.addAll(line.subjects());
        });
        List<Row> rows = subjects.stream()
                .sorted(Comparator.comparingInt(InspectionTimeline::place))
                .map(subject -> row(subject, columns, lines))
                .toList();
        return new InspectionTimeline(lines.get(0).organisation(), lines.get(0).family(), List.copyOf(columns), rows);
    }

    private static int place(String subject) {
        int place = ORDER.indexOf(subject);
        return place < 0 ? ORDER.size() : place;
    }

    private static Row row(String subject, Collection<Column> columns, List<Line> lines) {
        return new Row(
                subject,
                columns.stream().map(column -> cell(subject, column, lines)).toList());
    }

    private static Cell cell(String subject, Column column, List<Line> lines) {
        return lines.stream()
                .filter(line ->
                        line.inspection().equals(column) && line.subjects().contains(subject))
                .findFirst()
                .map(line ->
                        new Cell(column, line.grade(), true, line.subjects().size() > 1))
                .orElseGet(() -> new Cell(column, null, false, false));
    }
}
