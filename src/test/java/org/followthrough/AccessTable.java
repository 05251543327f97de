package org.followthrough;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The table of every address in docs/permissions.md. */
record AccessTable(Map<String, Row> rows) {

    private static final Path FILE = Path.of("docs", "permissions.md");

    static AccessTable read() {
        Map<String, Row> rows = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(FILE)) {
            lines.filter(line -> line.matches("\\| (GET|POST) \\|.*")).forEach(line -> {
                List<String> cells = Stream.of(line.split("\\|"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList();
                if (cells.size() != 9) {
                    throw new IllegalStateException("Not nine cells: " + line);
                }
                Row row = new Row(cells.get(0), cells.get(1).replace("`", ""), cells.subList(2, 9));
                if (rows.put(row.key(), row) != null) {
                    throw new IllegalStateException("Twice in the table: " + row.key());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AccessTable(rows);
    }

    /**
     * What one address answers.
     *
     * @param cells anonymous, the five roles as they stand in the enum, elsewhere
     */
    record Row(String method, String pattern, List<String> cells) {

        String key() {
            return method + " " + pattern;
        }

        String anonymous() {
            return cells.get(0);
        }

        String of(int role) {
            return cells.get(1 + role);
        }

        /** What a role of the council next door gets. */
        String elsewhere(int role) {
            return cells.get(6).equals("same") ? of(role) : cells.get(6);
        }
    }
}
