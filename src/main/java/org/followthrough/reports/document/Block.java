package org.followthrough.reports.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing a paper says. Every form that is read knows how to show each of them. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Block.Figures.class, name = "figures"),
    @JsonSubTypes.Type(value = Block.Grid.class, name = "grid"),
    @JsonSubTypes.Type(value = Block.Chart.class, name = "chart"),
    @JsonSubTypes.Type(value = Block.Points.class, name = "points"),
    @JsonSubTypes.Type(value = Block.NewPage.class, name = "new-page")
})
public sealed interface Block {

    /**
     * A heading; those of levels 2 and 3 are bookmarks too.
     *
     * @param level 2 to 4, as the title of the paper is the first
     */
    record Heading(int level, String words) implements Block {}

    /** A paragraph; its line breaks are kept. */
    record Words(String words, Tone tone) implements Block {

        public static Words plain(String words) {
            return new Words(words, Tone.PLAIN);
        }

        public static Words note(String words) {
            return new Words(words, Tone.NOTE);
        }
    }

    /** How loud words are: a {@code NOTE} stands back, {@code STRONG} stands out. */
    enum Tone {
        PLAIN,
        STRONG,
        NOTE
    }

    /** Somebody's own words, verbatim, with where they were said. */
    record Quote(String words, @Nullable String source) implements Block {}

    /** Labels with what belongs to each. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, String value) {}

    /** A few numbers that are seen at a glance. */
    record Figures(List<Figure> figures) implements Block {

        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One number.
     *
     * @param number as it is read: <i>12</i>, <i>84%</i>, <i>{@literal <5}</i>
     * @param note such as what it was before
     * @param colour the rating it counts, if it counts one
     */
    record Figure(
            String number,
            String label,
            @Nullable String note,
            @Nullable RatingColour colour) {}

    /** A table; the first cell of each row is what the row is about. */
    record Grid(String caption, List<GridColumn> columns, List<GridRow> rows) implements Block {

        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** How wide a column is, in whole hundredths of the table. */
        public int share(GridColumn column) {
            int all = columns.stream().mapToInt(GridColumn::weight).sum();
            return Math.round(100f * column.weight() / all);
        }
    }

    /**
     * A column.
     *
     * @param weight how wide it is beside the others, 1 to 12
     * @param number whether it holds numbers, which stand at the right
     */
    record GridColumn(String heading, int weight, boolean number) {

        public static GridColumn of(String heading, int weight) {
            return new GridColumn(heading, weight, false);
        }
    }

    record GridRow(List<GridCell> cells) {

        public GridRow {
            cells = List.copyOf(cells);
        }

        public static GridRow of(GridCell... cells) {
            return new GridRow(List.of(cells));
        }
    }

    /** What stands in a cell, line under line. */
    record GridCell(List<GridLine> lines) {

        public GridCell {
            lines = List.copyOf(lines);
        }

        public static GridCell of(String words) {
            return new GridCell(words.isEmpty() ? List.of() : List.of(GridLine.of(words)));
        }

        public static GridCell of(GridLine... lines) {
            return new GridCell(List.of(lines));
        }
    }

    /**
     * A line in a cell.
     *
     * @param label stands before it in small letters
     * @param rating shown as its tag, with the words after it
     */
    record GridLine(
            @Nullable String label,
            String words,
            Tone tone,
            @Nullable RatingColour rating) {

        public static GridLine of(String words) {
            return new GridLine(null, words, Tone.PLAIN, null);
        }

        public static GridLine strong(String words) {
            return new GridLine(null, words, Tone.STRONG, null);
        }

        public static GridLine note(String words) {
            return new GridLine(null, words, Tone.NOTE, null);
        }

        public static GridLine labelled(String label, String words) {
            return new GridLine(label, words, Tone.PLAIN, null);
        }

        public static GridLine rated(RatingColour rating, String words) {
            return new GridLine(null, words, Tone.PLAIN, rating);
        }
    }

    /**
     * A picture of numbers.
     *
     * @param words what it shows, in sentences, for those who do not see it
     * @param svg a whole drawing, with its width and height in pixels
     */
    record Chart(String title, String words, String svg, int width, int height) implements Block {

        /** The drawing as an address that a page can show as a picture; nothing in it can act. */
        public String address() {
            return "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A list. */
    record Points(List<String> points) implements Block {

        public Points {
            points = List.copyOf(points);
        }
    }

    /** What follows begins a page. */
    record NewPage() implements Block {}
}
