package org.followthrough.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One version of the rules that inspections are held under.
 *
 * @param effectiveFrom inspections starting on this day or later are held under it, until the next of the same code
 * @param areas in the order reports print them; none where nothing is judged
 * @param grades best first; none where no grade is given
 */
public record FrameworkRow(
        FrameworkId id, String code, String name, LocalDate effectiveFrom, List<AreaRow> areas, List<String> grades) {

    /** The grade meant by what a report prints, in whatever capitals and even where it is cut short. */
    public Optional<String> grade(String printed) {
        String wanted = plain(printed);
        return wanted.isEmpty()
                ? Optional.empty()
                : grades.stream()
                        .filter(grade -> plain(grade).startsWith(wanted))
                        .findFirst();
    }

    /** Whether the framework judges this area. */
    public boolean judges(UUID area) {
        return areas.stream().anyMatch(row -> row.id().equals(area));
    }

    private static String plain(String grade) {
        return grade.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
