package org.followthrough.letters.documents;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.letters.documents.PlacedLine.Role;
import org.followthrough.letters.documents.TableBlock.Line;
import org.followthrough.letters.documents.TableBlock.PageTurn;

/**
 * Puts the parts of a table together that page ends have parted. A table goes on when it is the last thing on its page, one
 * with the same columns is the first on the next, and nothing but furniture and footnotes stands between.
 */
final class TablesOverPages {

    private static final float SAME_COLUMN = 5;

    private TablesOverPages() {}

    static List<LaidPage> join(List<LaidPage> pages) {
        var joined = new ArrayList<>(pages);
        for (int i = joined.size() - 1; i > 0; i--) {
            joinAt(joined, i);
        }
        return joined;
    }

    /** From the last page to the first, so that what was joined further on comes along. */
    private static void joinAt(List<LaidPage> pages, int next) {
        LaidPage page = pages.get(next - 1);
        LaidPage following = pages.get(next);
        if (page.tables().isEmpty() || following.tables().isEmpty()) {
            return;
        }
        TableBlock table = page.tables().get(page.tables().size() - 1);
        TableBlock rest = following.tables().get(0);
        List<PlacedLine> foot = page.lines().stream()
                .filter(line -> line.line().y() > table.top())
                .toList();
        List<PlacedLine> head = following.lines().stream()
                .filter(line -> line.line().y() < rest.top())
                .toList();
        if (!table.drawn()
                || !rest.drawn()
                || !haveSameColumns(table.columns(), rest.columns())
                || hasBody(foot)
                || hasBody(head)) {
            return;
        }
        TableBlock whole = whole(table, rest, foot, next, head);
        pages.set(next - 1, page.withTables(without(page.lines(), foot), replaced(page.tables(), whole)));
        pages.set(
                next,
                following.withTables(
                        without(following.lines(), head),
                        following.tables().subList(1, following.tables().size())));
    }

    private static TableBlock whole(
            TableBlock table, TableBlock rest, List<PlacedLine> foot, int next, List<PlacedLine> head) {
        var rows = new ArrayList<>(table.rows());
        var further = new ArrayList<>(rest.rows());
        var above = new ArrayList<>(head);
        boolean repeated =
                further.size() > 1 && further.get(0).words().equals(rows.get(0).words());
        if (repeated) {
            above.addAll(furniture(further.remove(0)));
        }
        var turn = new PageTurn(foot, next, above);
        Line last = rows.get(rows.size() - 1);
        Line first = further.remove(0);
        if (goesOn(last, first)) {
            rows.set(rows.size() - 1, last.goingOn(first, turn));
        } else {
            rows.add(first.after(turn));
        }
        rows.addAll(further);
        return new TableBlock(table.top(), table.columns(), true, rows);
    }

    /** The first row is printed again at the head of each page. */
    private static List<PlacedLine> furniture(Line row) {
        return row.cells().stream()
                .flatMap(parts -> parts.stream())
                .flatMap(part -> part.stream())
                .map(line -> new PlacedLine(line, Role.FURNITURE))
                .toList();
    }

    /** A row goes on where the next page leaves a cell empty that a new row would fill, or begins amid a sentence. */
    private static boolean goesOn(Line last, Line next) {
        if (last.cells().size() != next.cells().size()) {
            return false;
        }
        boolean leavesEmpty = false;
        boolean amidSentence = false;
        for (int i = 0; i < last.cells().size(); i++) {
            List<TextLine> above = last.last(i);
            List<TextLine> below = next.cells().get(i).get(0);
            leavesEmpty |= !above.isEmpty() && below.isEmpty();
            amidSentence |= !above.isEmpty() && !below.isEmpty() && isAmidSentence(above, below);
        }
        return leavesEmpty || amidSentence;
    }

    private static boolean isAmidSentence(List<TextLine> above, List<TextLine> below) {
        String end = above.get(above.size() - 1).text();
        char last = end.charAt(end.length() - 1);
        return ".:;?!)".indexOf(last) < 0
                && Character.isLowerCase(below.get(0).text().codePointAt(0));
    }

    static boolean haveSameColumns(List<Float> some, List<Float> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (Math.abs(some.get(i) - others.get(i)) > SAME_COLUMN) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasBody(List<PlacedLine> lines) {
        return lines.stream().anyMatch(PlacedLine::isBody);
    }

    private static List<PlacedLine> without(List<PlacedLine> lines, List<PlacedLine> taken) {
        return lines.stream().filter(line -> !taken.contains(line)).toList();
    }

    private static List<TableBlock> replaced(List<TableBlock> tables, TableBlock last) {
        var replaced = new ArrayList<>(tables.subList(0, tables.size() - 1));
        replaced.add(last);
        return replaced;
    }
}
