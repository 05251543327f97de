package org.followthrough.letters.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page as its lines and its tables.
 *
 * @param height of the page
 * @param lines those outside tables, from top to bottom
 * @param tables from top to bottom
 * @param rules drawn level lines
 */
record LaidPage(float height, List<PlacedLine> lines, List<TableBlock> tables, List<Rule> rules) {

    static LaidPage of(PageMarks page, @Nullable LaidPage before) {
        List<Grid> grids = RuledTables.of(page);
        List<Map<Integer, List<Glyph>>> cells = new ArrayList<>();
        grids.forEach(grid -> cells.add(new HashMap<>()));
        List<Glyph> body = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            List<Glyph> home = home(glyph, grids, cells);
            (home == null ? body : home).add(glyph);
        }
        List<TableBlock> tables = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            List<TableBlock.Line> rows = rows(grids.get(i), cells.get(i));
            if (isTable(rows, grids.get(i).columnEdges(), before)) {
                tables.add(new TableBlock(grids.get(i).top(), grids.get(i).columnEdges(), true, rows));
            } else {
                cells.get(i).values().forEach(body::addAll);
            }
        }
        tables.sort(Comparator.comparing(TableBlock::top));
        List<PlacedLine> lines = Baselines.of(body).stream()
                .map(line -> new PlacedLine(line, PlacedLine.Role.BODY))
                .toList();
        return new LaidPage(page.height(), lines, tables, page.level());
    }

    LaidPage with(List<PlacedLine> other) {
        return new LaidPage(height, other, tables, rules);
    }

    LaidPage withTables(List<PlacedLine> otherLines, List<TableBlock> otherTables) {
        return new LaidPage(height, otherLines, otherTables, rules);
    }

    private static @Nullable List<Glyph> home(Glyph glyph, List<Grid> grids, List<Map<Integer, List<Glyph>>> cells) {
        for (int i = 0; i < grids.size(); i++) {
            int cell = grids.get(i).cellAt(glyph.x() + glyph.width() / 2, glyph.y() - glyph.size() * 0.3f);
            if (cell >= 0) {
                return cells.get(i).computeIfAbsent(cell, key -> new ArrayList<>());
            }
        }
        return null;
    }

    private static List<TableBlock.Line> rows(Grid grid, Map<Integer, List<Glyph>> cells) {
        var rows = new ArrayList<TableBlock.Line>();
        for (int row = 0; row < grid.rows(); row++) {
            List<List<TextLine>> lines = grid.cellsOf(row).stream()
                    .map(cell -> Baselines.of(cells.getOrDefault(cell, List.of())))
                    .toList();
            var line = TableBlock.Line.of(lines);
            if (!line.isEmpty()) {
                rows.add(line);
            }
        }
        return rows;
    }

    /** A box around a few words is a box, not a table, unless it is the rest of one. */
    private static boolean isTable(List<TableBlock.Line> rows, List<Float> columns, @Nullable LaidPage before) {
        long filled = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(parts -> parts.stream().anyMatch(part -> !part.isEmpty()))
                .count();
        return filled > 1 || (filled == 1 && before != null && before.endsWithTable(columns));
    }

    private boolean endsWithTable(List<Float> columns) {
        return !tables.isEmpty()
                && TablesOverPages.haveSameColumns(tables.get(tables.size() - 1).columns(), columns);
    }
}
