package org.followthrough.plans.sheets.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table saved as text: with commas, semicolons or tabs between its cells. */
final class CsvFile {

    private static final int SAMPLE = 20_000;
    private static final int MOST_CHARACTERS = 8_000_000;
    private static final List<Character> SEPARATORS = List.of('|', ',', ';', '\t');
    private static final Pattern SAID = Pattern.compile("sep=(.)\\R?");

    /** An apostrophe that keeps a spreadsheet from running the words after it, as our own files have it. */
    private static final Pattern HELD_BACK = Pattern.compile("''*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]");

    private CsvFile() {}

    static List<Sheet> read(byte[] bytes) {
        String text = CsvText.of(bytes);
        var said = SAID.matcher(text);
        boolean says = said.lookingAt();
        char separator = says ? said.group(1).charAt(0) : separator(text);
        int first = says ? 1 : 0;
        try (CSVParser parser =
                CSVParser.parse(new StringReader(says ? text.substring(said.end()) : text), format(separator))) {
            return List.of(sheet(parser, first));
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException damaged) {
            throw new SheetRefused(SheetRefusal.DAMAGED, damaged);
        }
    }

    private static Sheet sheet(CSVParser parser, int before) {
        var rows = new ArrayList<SheetRow>();
        int characters = 0;
        for (CSVRecord line : parser) {
            List<Cell> cells = cells(line);
            characters += cells.stream().mapToInt(cell -> cell.text().length()).sum();
            if (characters > MOST_CHARACTERS) {
                throw new SheetRefused(SheetRefusal.TOO_LARGE);
            }
            if (!cells.isEmpty()) {
                rows.add(new SheetRow((int) line.getRecordNumber() + before, cells));
            }
            if (rows.size() > Sheet.MOST_ROWS) {
                return Sheet.tooLong("");
            }
        }
        return Sheet.of("", rows);
    }

    private static List<Cell> cells(CSVRecord line) {
        var cells = new ArrayList<Cell>();
        int last = -1;
        for (int i = 0; i < line.size(); i++) {
            Cell cell = Cell.text(words(line.get(i)));
            if (!cell.isEmpty() && i >= Sheet.MOST_COLUMNS) {
                throw new SheetRefused(SheetRefusal.TOO_MANY_COLUMNS);
            }
            cells.add(cell);
            last = cell.isEmpty() ? last : i;
        }
        return cells.subList(0, last + 1);
    }

    private static String words(String cell) {
        return HELD_BACK.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    /** The sign that is in the most lines, outside of quotes, and most often the same number of times. */
    private static char separator(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE)).replaceAll("\"[^\"]*\"", "");
        List<String> lines = sample.lines().filter(line -> !line.isBlank()).toList();
        return SEPARATORS.stream()
                .max(Comparator.comparing(sign -> regularity(sign, lines)))
                .orElse(',');
    }

    private static long regularity(char sign, List<String> lines) {
        Map<Long, Long> counts = lines.stream()
                .map(line -> line.chars().filter(c -> c == sign).count())
                .filter(count -> count > 0)
                .collect(Collectors.groupingBy(count -> count, Collectors.counting()));
        long usual = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.values().stream().mapToLong(Long::longValue).sum() + usual;
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }
}
