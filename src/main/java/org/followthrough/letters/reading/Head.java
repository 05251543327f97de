package org.followthrough.letters.reading;

import java.util.List;

/** The first lines of a document that have words; who, when and what stand there. */
final class Head {

    static final int MOST_LINES = 80;

    /** Longer lines are no part of a title or an opening sentence; leaving them out bounds the work. */
    private static final int LONGEST_LINE = 5_000;

    private final Stored stored;
    private final List<Line> lines;

    private Head(Stored stored, List<Line> lines) {
        this.stored = stored;
        this.lines = lines;
    }

    static Head of(Stored stored, List<Line> lines) {
        return new Head(
                stored,
                lines.stream()
                        .filter(line -> !line.isBlank() && line.length() <= LONGEST_LINE)
                        .limit(MOST_LINES)
                        .map(line -> line.number() > 0 ? line.asText(stored) : line)
                        .toList());
    }

    int size() {
        return lines.size();
    }

    FoldedText line(int i) {
        return lines(i, 1);
    }

    /** So many lines from here, or as many as there are, as one. */
    FoldedText lines(int from, int count) {
        return FoldedText.of(stored, lines.subList(from, Math.min(lines.size(), from + count)));
    }

    /** The first line that begins so (in {@link Matching} form), or -1. */
    int beginning(String... beginnings) {
        for (int i = 0; i < lines.size(); i++) {
            String line = line(i).matching();
            for (String beginning : beginnings) {
                if (line.startsWith(beginning)) {
                    return i;
                }
            }
        }
        return -1;
    }

    boolean has(String... beginnings) {
        return beginning(beginnings) >= 0;
    }
}
