package org.followthrough.measures.pasted;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Rows of dates and figures, parted by tabs, semicolons or commas, with or without headings.
 *
 * @param headed whether the first row was read as headings
 * @param rows the rows that hold anything, without the headings; one more than {@link #MOST_ROWS} where there are more
 */
public record PastedTable(boolean headed, List<PastedRow> rows) {

    /** How many rows are read at once. */
    public static final int MOST_ROWS = 1_000;

    private static final int LOOKED_AT = 10;

    /**
     * Reads a table of dates and figures, or a column of figures alone.
     *
     * @param dates the date of the n-th figure, from 0, where a column of figures stands alone; null when no first date was given
     */
    public static PastedTable read(String text, @Nullable IntFunction<LocalDate> dates) {
        var reading = new Reading(dates);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord found : parser) {
                reading.add(found);
                if (reading.rows.size() > MOST_ROWS) {
                    break;
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new PastedTable(reading.headed(), List.copyOf(reading.rows));
    }

    private static char delimiter(String text) {
        String first = text.stripLeading().lines().findFirst().orElse("");
        if (first.indexOf('\t') >= 0 || isColumn(text)) {
            return '\t';
        }
        return first.indexOf(';') >= 0 ? ';' : ',';
    }

    /** Whether the first lines, but for a heading, are one figure each: then a comma stands between thousands. */
    private static boolean isColumn(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
        return lines.stream()
                .skip(lines.size() > 1 ? 1 : 0)
                .allMatch(line -> WrittenFigure.of(line).isPresent());
    }

    /** The reading of one table, row by row. */
    private static final class Reading {

        private final List<PastedRow> rows = new ArrayList<>();
        private final @Nullable IntFunction<LocalDate> dates;
        private Columns columns = Columns.USUAL;
        private boolean headed;

        Reading(@Nullable IntFunction<LocalDate> dates) {
            this.dates = dates;
        }

        boolean headed() {
            return headed;
        }

        private void add(CSVRecord found) {
            List<String> cells = found.stream().map(Reading::clean).toList();
            if (cells.stream().allMatch(String::isEmpty)) {
                return;
            }
            int row = (int) found.getRecordNumber();
            if (rows.isEmpty() && !headed && Columns.areHeadings(cells)) {
                headed = true;
                columns = Columns.headed(cells);
                return;
            }
            rows.add(stands(cells) ? alone(row, cells) : full(row, cells));
        }

        /** Whether the row is one figure alone. */
        private boolean stands(List<String> cells) {
            return cells.stream().filter(cell -> !cell.isEmpty()).count() == 1
                    && columns.onlyValues(cells)
                    && WrittenDate.of(cells.get(0)).isEmpty();
        }

        private PastedRow alone(int row, List<String> cells) {
            String typed =
                    cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
            List<Problem> problems = new ArrayList<>();
            LocalDate on = dates == null ? null : dates.apply(rows.size());
            if (on == null) {
                problems.add(Problem.of("measures.pasted.no-date"));
            }
            return finished(row, "", typed, on, null, null, problems);
        }

        private PastedRow full(int row, List<String> cells) {
            List<Problem> problems = new ArrayList<>();
            String typedDate = columns.date(cells);
            Optional<LocalDate> on = WrittenDate.of(typedDate);
            if (on.isEmpty()) {
                problems.add(
                        typedDate.isEmpty()
                                ? Problem.of("measures.pasted.date-missing")
                                : Problem.of("measures.pasted.date", typedDate));
            }
            return finished(
                    row,
                    typedDate,
                    columns.value(cells),
                    on.orElse(null),
                    columns.about(cells),
                    columns.note(cells),
                    problems);
        }

        private static PastedRow finished(
                int row,
                String typedDate,
                String typedValue,
                @Nullable LocalDate on,
                @Nullable String typedAbout,
                @Nullable String note,
                List<Problem> problems) {
            Optional<WrittenFigure> figure = WrittenFigure.of(typedValue);
            if (figure.isEmpty()) {
                problems.add(
                        typedValue.isEmpty()
                                ? Problem.of("measures.pasted.value-missing")
                                : Problem.of("measures.pasted.value", typedValue));
            }
            Integer about = null;
            if (typedAbout != null && !typedAbout.isEmpty()) {
                if (typedAbout.matches("[1-9]\\d{0,6}")) {
                    about = Integer.valueOf(typedAbout);
                } else {
                    problems.add(Problem.of("measures.pasted.about", typedAbout));
                }
            }
            return new PastedRow(
                    row,
                    typedDate,
                    typedValue,
                    on,
                    figure.map(WrittenFigure::value).orElse(null),
                    figure.map(WrittenFigure::unit).orElse(""),
                    about,
                    note == null || note.isEmpty() ? null : note,
                    List.copyOf(problems));
        }

        private static String clean(String cell) {
            return cell.replace('\u00A0', ' ').strip();
        }
    }

    /** Which column holds what; -1 where there is none. */
    private record Columns(int date, int value, int about, int note) {

        static final Columns USUAL = new Columns(0, 1, -1, 2);

        /** A first row with neither a date nor a figure in it says what the columns are. */
        static boolean areHeadings(List<String> cells) {
            return cells.stream()
                    .noneMatch(cell -> WrittenDate.of(cell).isPresent()
                            || WrittenFigure.of(cell).isPresent());
        }

        static Columns headed(List<String> headings) {
            int date = find(headings, "date|month|period|quarter|as at");
            int about = find(headings, "about|out of|cohort|denominator");
            int note = find(headings, "note|comment|remark");
            int value = find(headings, "value|figure|reading|number|count|percent|%|share|total|days");
            if (headings.size() == 1) {
                return date == 0 ? new Columns(0, -1, -1, -1) : new Columns(-1, 0, -1, -1);
            }
            int dates = date < 0 ? 0 : date;
            int values = value < 0 || value == dates ? next(dates, about, note, headings.size()) : value;
            return new Columns(dates, values, about == values ? -1 : about, note == values ? -1 : note);
        }

        private static int next(int dates, int about, int note, int size) {
            for (int column = 0; column < size; column++) {
                if (column != dates && column != about && column != note) {
                    return column;
                }
            }
            return -1;
        }

        private static int find(List<String> headings, String words) {
            for (int column = 0; column < headings.size(); column++) {
                if (headings.get(column).toLowerCase(Locale.ROOT).matches(".*(" + words + ").*")) {
                    return column;
                }
            }
            return -1;
        }

        boolean onlyValues(List<String> cells) {
            return date < 0 || cells.size() == 1;
        }

        String date(List<String> cells) {
            return cell(cells, date);
        }

        String value(List<String> cells) {
            return cell(cells, value);
        }

        String about(List<String> cells) {
            return cell(cells, about);
        }

        String note(List<String> cells) {
            return cell(cells, note);
        }

        private static String cell(List<String> cells, int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }
}
