package org.followthrough.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.followthrough.measures.pasted.PastedRow;
import org.followthrough.measures.pasted.PastedTable;
import org.followthrough.measures.pasted.Problem;
import org.followthrough.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Holds pasted rows against a measure and its readings: what is new, what changes, what is the same, what cannot be. */
@Component
class ColumnCheck {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final ReadingDirectory readings;
    private final MessageSource messages;

    ColumnCheck(ReadingDirectory readings, MessageSource messages) {
        this.readings = readings;
        this.messages = messages;
    }

    ColumnPreview of(MeasureDetails measure, PastedTable table, Viewer viewer) {
        List<LocalDate> dates = table.rows().stream()
                .map(PastedRow::on)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<LocalDate, BigDecimal> known = readings.known(measure.id(), dates, viewer);
        Map<LocalDate, Integer> taken = new HashMap<>();
        List<ColumnRow> rows = new ArrayList<>();
        for (PastedRow row : table.rows()) {
            rows.add(judge(row, measure, known, taken, viewer.today()));
        }
        return new ColumnPreview(table.headed(), List.copyOf(rows));
    }

    private ColumnRow judge(
            PastedRow row,
            MeasureDetails measure,
            Map<LocalDate, BigDecimal> known,
            Map<LocalDate, Integer> taken,
            LocalDate today) {
        LocalDate on = row.on();
        BigDecimal value = row.value();
        List<Problem> problems = new ArrayList<>(row.problems());
        if (on != null) {
            checkDate(on, taken.putIfAbsent(on, row.row()), today, problems);
        }
        if (value != null) {
            ValueRule.broken(value, row.unit(), measure.unit())
                    .ifPresent(rule -> problems.add(Problem.of(rule, row.typedValue())));
        }
        if (row.note() != null && row.note().length() > 1000) {
            problems.add(Problem.of("measures.pasted.note-long"));
        }
        if (!problems.isEmpty() || on == null || value == null) {
            return row(
                    row,
                    ColumnRow.Outcome.REFUSED,
                    problems.stream().map(this::say).toList(),
                    null);
        }
        BigDecimal before = known.get(on);
        if (before != null && before.compareTo(value) == 0) {
            return row(row, ColumnRow.Outcome.SAME, List.of(), null);
        }
        return row(
                row,
                before == null ? ColumnRow.Outcome.NEW : ColumnRow.Outcome.CHANGED,
                List.of(),
                new NewReading(on, value, row.about(), null, row.note()));
    }

    private static void checkDate(LocalDate on, @Nullable Integer takenBy, LocalDate today, List<Problem> problems) {
        if (takenBy != null) {
            problems.add(Problem.of("measures.pasted.twice", DAY.format(on), String.valueOf(takenBy)));
        }
        if (on.isBefore(LONG_AGO)) {
            problems.add(Problem.of("measures.pasted.long-ago", DAY.format(on)));
        }
        if (on.isAfter(today)) {
            boolean thisMonth =
                    YearMonth.from(on).equals(YearMonth.from(today)) && on.getDayOfMonth() == on.lengthOfMonth();
            problems.add(
                    thisMonth
                            ? Problem.of("measures.pasted.month-not-over", MONTH.format(on))
                            : Problem.of("measures.pasted.future", DAY.format(on)));
        }
    }

    private static ColumnRow row(
            PastedRow row, ColumnRow.Outcome outcome, List<String> why, @Nullable NewReading reading) {
        return new ColumnRow(row.row(), row.on(), row.typedDate(), row.typedValue(), outcome, why, reading);
    }

    private String say(Problem problem) {
        return messages.getMessage(problem.key(), problem.said().toArray(), Locale.UK);
    }
}
