package org.followthrough.letters.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.followthrough.letters.documents.TableBlock.Line;

/**
 * Finds tables without drawn lines: neighbouring lines with a wide gap at the same place. A mark or number that hangs before its
 * paragraph makes no column.
 */
final class AlignedColumns {

    private static final float GAP = 1.6f;
    private static final float SAME_PLACE = 6;
    private static final float FARTHEST = 4;
    private static final Pattern MARK =
            Pattern.compile("\\(?(?:\\d{1,3}(?:\\.\\d{1,2})*|[a-zA-Z]|[ivx]{1,4})[.)]{0,2}|\\P{L}");

    private final LaidPage page;
    private final TypeOfText type;
    private final List<List<TextLine>> parts = new ArrayList<>();

    private AlignedColumns(LaidPage page, TypeOfText type) {
        this.page = page;
        this.type = type;
        page.lines().forEach(line -> parts.add(line.isBody() ? parts(line.line()) : List.of()));
    }

    static LaidPage find(LaidPage page, TypeOfText type) {
        return new AlignedColumns(page, type).find();
    }

    private LaidPage find() {
        var lines = new ArrayList<PlacedLine>();
        var tables = new ArrayList<>(page.tables());
        for (int i = 0; i < parts.size(); ) {
            int end = end(i);
            if (end - i > 1) {
                tables.add(table(i, end));
                i = end;
            } else {
                lines.add(page.lines().get(i));
                i++;
            }
        }
        tables.sort(Comparator.comparing(TableBlock::top));
        return page.withTables(lines, tables);
    }

    /** Where the table that begins at this line ends; the same line when none does. */
    private int end(int first) {
        if (parts.get(first).size() < 2) {
            return first;
        }
        List<Float> columns = columns(first);
        int rows = 1;
        int last = first + 1;
        for (int i = first + 1; i < parts.size() && belongs(i, columns); i++) {
            rows += parts.get(i).size() > 1 ? 1 : 0;
            last = i + 1;
        }
        return rows > 1 ? last : first;
    }

    private boolean belongs(int at, List<Float> columns) {
        List<TextLine> line = parts.get(at);
        if (line.isEmpty()) {
            return false;
        }
        TextLine above = page.lines().get(at - 1).line();
        TextLine whole = page.lines().get(at).line();
        boolean apart = type.endsParagraph(above, whole);
        boolean near = whole.y() - above.y() < FARTHEST * type.leading() * whole.size();
        if (!near || (line.size() < 2 && apart) || drawnTableBetween(above, whole)) {
            return false;
        }
        return line.stream().allMatch(part -> fits(part, columns));
    }

    private boolean drawnTableBetween(TextLine above, TextLine below) {
        return page.tables().stream().anyMatch(table -> table.top() > above.y() && table.top() < below.y());
    }

    private static boolean fits(TextLine part, List<Float> columns) {
        int column = column(part, columns);
        return column >= 0
                && (column + 1 == columns.size() || part.end() < columns.get(column + 1) - part.size() * 0.4f);
    }

    private static int column(TextLine part, List<Float> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (Math.abs(part.x() - columns.get(i)) < SAME_PLACE) {
                return i;
            }
        }
        return -1;
    }

    private List<Float> columns(int line) {
        return parts.get(line).stream().map(TextLine::x).toList();
    }

    private TableBlock table(int first, int end) {
        List<Float> columns = columns(first);
        var rows = new ArrayList<Line>();
        List<List<TextLine>> cells = empty(columns.size());
        for (int i = first; i < end; i++) {
            if (i > first && beginsRow(i, cells, columns)) {
                rows.add(Line.of(cells));
                cells = empty(columns.size());
            }
            for (TextLine part : parts.get(i)) {
                cells.get(column(part, columns)).add(part);
            }
        }
        rows.add(Line.of(cells));
        TextLine top = page.lines().get(first).line();
        return new TableBlock(top.y() - top.size(), columns, false, rows);
    }

    private boolean beginsRow(int at, List<List<TextLine>> cells, List<Float> columns) {
        TextLine above = page.lines().get(at - 1).line();
        if (type.endsParagraph(above, page.lines().get(at).line())) {
            return true;
        }
        return parts.get(at).size() > 1
                && parts.get(at).stream().noneMatch(part -> goesOn(part, cells.get(column(part, columns))));
    }

    /** Words in lower case go on from the line above; a single word in lower case may be a grade. */
    private static boolean goesOn(TextLine part, List<TextLine> above) {
        return !above.isEmpty()
                && Character.isLowerCase(part.text().codePointAt(0))
                && part.text().contains(" ");
    }

    private static List<List<TextLine>> empty(int columns) {
        var cells = new ArrayList<List<TextLine>>();
        for (int i = 0; i < columns; i++) {
            cells.add(new ArrayList<>());
        }
        return cells;
    }

    private static List<TextLine> parts(TextLine line) {
        List<TextLine> cut = line.cut(GAP * line.size());
        if (cut.size() < 2 || !MARK.matcher(cut.get(0).text()).matches()) {
            return cut;
        }
        var glyphs = new ArrayList<>(cut.get(0).glyphs());
        glyphs.addAll(cut.get(1).glyphs());
        var parts = new ArrayList<TextLine>();
        parts.add(new TextLine(glyphs));
        parts.addAll(cut.subList(2, cut.size()));
        return parts;
    }
}
