package org.followthrough.letters.documents;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.letters.documents.TableBlock.PageTurn;
import org.followthrough.letters.reading.SourceText;
import org.followthrough.letters.reading.SourceText.Table;
import org.followthrough.letters.reading.Stretch;
import org.jspecify.annotations.Nullable;

/** Writes pages down as one text and notes where everything stands in it. */
final class SourceWriter {

    private final TypeOfText type;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pages = new ArrayList<>();
    private final List<Stretch> furniture = new ArrayList<>();
    private final List<Stretch> footnotes = new ArrayList<>();
    private final List<Stretch> headings = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private @Nullable TextLine above;

    SourceWriter(TypeOfText type) {
        this.type = type;
    }

    SourceText write(List<LaidPage> laid) {
        for (int i = 0; i < laid.size(); i++) {
            page(laid.get(i), i);
        }
        return new SourceText(
                text.toString(),
                List.copyOf(pages),
                List.copyOf(furniture),
                List.copyOf(footnotes),
                List.copyOf(headings),
                List.copyOf(tables));
    }

    private void page(LaidPage page, int number) {
        if (number == pages.size()) {
            beginPage();
        }
        int table = 0;
        for (PlacedLine line : page.lines()) {
            while (table < page.tables().size()
                    && page.tables().get(table).top() < line.line().y()) {
                table(page.tables().get(table++));
            }
            line(line);
        }
        while (table < page.tables().size()) {
            table(page.tables().get(table++));
        }
    }

    private void beginPage() {
        part();
        pages.add(text.length());
    }

    /** What comes next stands apart from what came before. */
    private void part() {
        if (text.length() > 0 && !endsApart()) {
            text.append(text.charAt(text.length() - 1) == '\n' ? "\n" : "\n\n");
        }
        above = null;
    }

    private boolean endsApart() {
        int length = text.length();
        return length > 1 && text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n';
    }

    private void line(PlacedLine placed) {
        Stretch written = write(placed.line());
        switch (placed.role()) {
            case FURNITURE -> furniture.add(written);
            case FOOTNOTE -> footnotes.add(written);
            case FOOTNOTE_GOES_ON -> goOn(written);
            case BODY -> body(placed.line(), written);
        }
    }

    private void goOn(Stretch written) {
        Stretch last = footnotes.isEmpty() ? written : footnotes.remove(footnotes.size() - 1);
        footnotes.add(new Stretch(last.start(), written.end()));
    }

    private void body(TextLine line, Stretch written) {
        note(line, written, type.isHeading(line));
    }

    private void note(TextLine line, Stretch written, boolean heading) {
        for (int[] mark : line.marks()) {
            furniture.add(new Stretch(written.start() + mark[0], written.start() + mark[1]));
        }
        if (heading) {
            headings.add(written);
        }
    }

    private Stretch write(TextLine line) {
        if (above != null && (type.endsParagraph(above, line) || line.y() < above.y())) {
            part();
        } else if (above != null) {
            text.append('\n');
        }
        int start = text.length();
        text.append(line.text());
        above = line;
        return new Stretch(start, text.length());
    }

    private void table(TableBlock table) {
        var rows = new ArrayList<List<Stretch>>();
        for (TableBlock.Line row : table.rows()) {
            row.before().forEach(this::turn);
            rows.add(table.drawn() || !row.isOneLine() ? cells(row) : onOneLine(row));
        }
        if (table.drawn()) {
            part();
        }
        tables.add(new Table(List.copyOf(rows)));
    }

    private List<Stretch> cells(TableBlock.Line row) {
        var cells = new ArrayList<Stretch>();
        int longest = longest(row);
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(cell(row.cells().get(i), i == longest ? row.inside() : List.of()));
        }
        part();
        return List.copyOf(cells);
    }

    /** A name and what is told beside it stay one line. */
    private List<Stretch> onOneLine(TableBlock.Line row) {
        var cells = new ArrayList<Stretch>();
        List<TextLine> lines =
                row.cells().stream().flatMap(parts -> parts.get(0).stream()).toList();
        boolean heading = lines.stream().allMatch(type::isHeading);
        boolean first = true;
        for (List<List<TextLine>> parts : row.cells()) {
            for (TextLine line : parts.get(0)) {
                Stretch written = first ? write(line) : writeBeside(line);
                note(line, written, heading);
                cells.add(written);
                first = false;
            }
            if (parts.get(0).isEmpty()) {
                cells.add(new Stretch(text.length(), text.length()));
            }
        }
        return List.copyOf(cells);
    }

    private Stretch writeBeside(TextLine line) {
        text.append(' ');
        int start = text.length();
        text.append(line.text());
        return new Stretch(start, text.length());
    }

    /** The cell that goes on over the most page ends: they are told inside it. */
    private static int longest(TableBlock.Line row) {
        int longest = 0;
        long most = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            long parts =
                    row.cells().get(i).stream().filter(part -> !part.isEmpty()).count();
            longest = parts > most ? i : longest;
            most = Math.max(most, parts);
        }
        return longest;
    }

    private Stretch cell(List<List<TextLine>> parts, List<PageTurn> turns) {
        part();
        int start = text.length();
        int end = start;
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0 && i <= turns.size()) {
                turn(turns.get(i - 1));
            } else if (i > 0 && above != null) {
                text.append('\n');
                above = null;
            }
            for (TextLine line : parts.get(i)) {
                Stretch written = write(line);
                body(line, written);
                end = written.end();
            }
        }
        return new Stretch(start, end);
    }

    private void turn(PageTurn turn) {
        turn.foot().forEach(this::line);
        beginPage();
        turn.head().forEach(this::line);
        part();
    }
}
