package org.followthrough.letters.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.letters.reading.Line.Mark;

/** Finds the lines that belong to the page and not to the text: page numbers, running footers, footnotes. */
final class Furniture {

    private static final String FOOTER = "inspection of ";

    /** A footnote has at most so many lines between its number and the running footer. */
    private static final int LONGEST_FOOTNOTE = 8;

    private final String stored;
    private final List<Line> lines;
    private final Map<String, Integer> footers = new HashMap<>();
    private final boolean[] isFooter;
    private final boolean[] found;

    private Furniture(String stored, List<Line> lines) {
        this.stored = stored;
        this.lines = lines;
        this.isFooter = new boolean[lines.size()];
        this.found = new boolean[lines.size()];
    }

    /** For each line, whether it is furniture. */
    static boolean[] of(String stored, List<Line> lines) {
        var furniture = new Furniture(stored, lines);
        furniture.findFooters();
        furniture.findNumbers();
        return furniture.found;
    }

    private void findFooters() {
        for (Line line : lines) {
            String words = footer(line);
            if (!words.isEmpty()) {
                footers.merge(words, 1, Integer::sum);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (footers.getOrDefault(footer(lines.get(i)), 0) > 1) {
                isFooter[i] = true;
                found[i] = true;
                markDateBelow(i + 1);
            }
        }
    }

    private void markDateBelow(int i) {
        if (i < lines.size() && Dates.isOnlyDates(words(lines.get(i)))) {
            found[i] = true;
        }
    }

    private String footer(Line line) {
        String words = line.mark() == Mark.TEXT && line.length() < 160 ? Matching.of(words(line)) : "";
        return words.startsWith(FOOTER) ? words : "";
    }

    private void findNumbers() {
        int sinceFooter = LONGEST_FOOTNOTE;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (found[i]) {
                sinceFooter = 0;
            } else if (isNumber(line)) {
                markNumber(i, sinceFooter == 0);
                sinceFooter = LONGEST_FOOTNOTE;
            } else if (!line.isBlank()) {
                sinceFooter = LONGEST_FOOTNOTE;
            }
        }
    }

    /** A number below a running footer is the page's; one above it is a footnote's, and its words go with it. */
    private void markNumber(int at, boolean belowFooter) {
        found[at] = true;
        if (belowFooter) {
            return;
        }
        int seen = 0;
        for (int i = at + 1; i < lines.size() && seen <= LONGEST_FOOTNOTE; i++) {
            if (isFooter[i]) {
                java.util.Arrays.fill(found, at, i, true);
                return;
            }
            seen += lines.get(i).isBlank() ? 0 : 1;
        }
    }

    private boolean isNumber(Line line) {
        return line.mark() == Mark.TEXT
                && line.length() <= 3
                && words(line).chars().allMatch(Character::isDigit);
    }

    private String words(Line line) {
        return line.length() > 200 ? "" : stored.substring(line.start(), line.end());
    }
}
