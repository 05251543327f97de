package org.followthrough.demo.specimens;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of a specimen that is laid out by itself. */
public sealed interface Part {

    /** Its words, as one line; {@code [1]} marks the place that footnote 1 is about. */
    String words();

    /**
     * A heading.
     *
     * @param level 1 is the title of the document
     */
    record Heading(int level, String words) implements Part {}

    /** Lines that stay lines, such as an address; words that flow are one. */
    record Paragraph(List<String> lines, boolean bold) implements Part {

        @Override
        public String words() {
            return String.join(" ", lines);
        }
    }

    /**
     * A bullet.
     *
     * @param depth 1 for the first level, 2 for dashes inside it
     */
    record Bullet(int depth, String words) implements Part {}

    record Numbered(int number, String words) implements Part {}

    /** Rows of cells; the first row has the headings of the columns. */
    record Table(List<List<String>> rows) implements Part {

        @Override
        public String words() {
            return cells().collect(Collectors.joining(" "));
        }

        Stream<String> cells() {
            return rows.stream().flatMap(List::stream);
        }
    }

    record Footnote(int number, String words) implements Part {}

    /** The page ends here, wherever else it may end. */
    record PageEnd() implements Part {

        @Override
        public String words() {
            return "";
        }
    }
}
