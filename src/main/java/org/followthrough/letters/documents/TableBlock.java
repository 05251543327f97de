package org.followthrough.letters.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * A table where it begins. A table that goes on over the page is one table, and so is a row.
 *
 * @param top where it begins on its first page
 * @param columns where its columns begin and the last one ends
 * @param drawn whether lines part its cells; else they only stand below one another
 * @param rows from top to bottom
 */
record TableBlock(float top, List<Float> columns, boolean drawn, List<TableBlock.Line> rows) {

    /**
     * One row.
     *
     * @param cells from left to right; each has its lines for every page the row stands on
     * @param before what stands between this row and the one above when a page ends there
     * @param inside what stands at each page end within the row
     */
    record Line(List<List<List<TextLine>>> cells, List<PageTurn> before, List<PageTurn> inside) {

        static Line of(List<List<TextLine>> cells) {
            return new Line(cells.stream().map(List::of).toList(), List.of(), List.of());
        }

        /** Whether no cell has more than one line. */
        boolean isOneLine() {
            return inside.isEmpty()
                    && cells.stream().allMatch(parts -> parts.get(0).size() < 2);
        }

        /** The lines of a cell on the last page it stands on. */
        List<TextLine> last(int cell) {
            List<List<TextLine>> parts = cells.get(cell);
            return parts.get(parts.size() - 1);
        }

        boolean isEmpty() {
            return cells.stream().allMatch(parts -> parts.stream().allMatch(List::isEmpty));
        }

        Line after(PageTurn turn) {
            return new Line(cells, List.of(turn), inside);
        }

        /** This row with what the next page has of it. */
        Line goingOn(Line next, PageTurn turn) {
            var joined = new ArrayList<List<List<TextLine>>>();
            for (int i = 0; i < cells.size(); i++) {
                var parts = new ArrayList<>(cells.get(i));
                parts.addAll(next.cells.get(i));
                joined.add(parts);
            }
            var turns = new ArrayList<>(inside);
            turns.add(turn);
            turns.addAll(next.inside);
            return new Line(joined, before, turns);
        }

        String words() {
            var words = new StringBuilder();
            cells.forEach(parts -> parts.forEach(part -> part.forEach(line -> words.append(line.text()))));
            return words.toString();
        }
    }

    /**
     * A page's end within a table.
     *
     * @param foot furniture and footnotes below it
     * @param page number of the page that begins, from 0
     * @param head furniture above its going on
     */
    record PageTurn(List<PlacedLine> foot, int page, List<PlacedLine> head) {}
}
