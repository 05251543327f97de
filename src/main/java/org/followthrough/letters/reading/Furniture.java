package org.followthrough.letters.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.letters.reading.Line.Mark;

/** Finds the lines that belong to the page and not to the text: page numbers, running headers and footers, footnotes. */
final class Furniture {

    /** A footnote has at most so many lines between its number and the running footer. */
    private static final int LONGEST_FOOTNOTE = 8;

    /** How many lines at the top and at the foot of a page may be running ones. */
    private static final int TOP = 2;

    private static final int FOOT = 4;

    /** How the inspectorates' own running lines begin. */
    private static final List<String> FOOTERS = List.of(
            "inspection of ", "area send inspection report", "inspection report ", "joint targeted area inspection");

    private static final int LONGEST_LINE = 160;

    private static final int SHORTEST_FOOTER = 12;

    private final Stored stored;
    private final PrintedLines lines;
    private final boolean[] isFooter;
    private final boolean[] found;

    private Furniture(Stored stored, List<Line> lines) {
        this.stored = stored;
        this.lines = new PrintedLines(stored, lines);
        this.isFooter = new boolean[lines.size()];
        this.found = new boolean[lines.size()];
    }

    /** For each line, whether it is furniture. */
    static boolean[] of(Stored stored, List<Line> lines) {
        var furniture = new Furniture(stored, lines);
        furniture.takeWhatTheLookSays();
        furniture.findRepeated();
        furniture.findAtPageEdges();
        furniture.findNumbers();
        return furniture.found;
    }

    private void takeWhatTheLookSays() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            found[i] = line.hasWords() && stored.isFurniture(line.start(), line.end());
        }
    }

    /** A line that is printed again and again in the same words, but for its numbers, is a running one. */
    private void findRepeated() {
        var seen = new HashMap<String, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            String words = running(i);
            if (!words.isEmpty()) {
                seen.merge(words, 1, Integer::sum);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            String words = running(i);
            int least = isInspectorates(words) ? 2 : 3;
            if (seen.getOrDefault(words, 0) >= least) {
                isFooter[i] = true;
                found[i] = true;
                markDateBelow(i + 1);
            }
        }
    }

    /** The words of what may be a running line; none where the line is sure to be no such thing. */
    private String running(int i) {
        String words = footer(i);
        boolean may = isInspectorates(words) || (!words.isEmpty() && isNearNumber(i) && !isBrokenSentence(i));
        return may ? words : "";
    }

    private static boolean isInspectorates(String words) {
        return FOOTERS.stream().anyMatch(words::startsWith);
    }

    /** A line that begins where a sentence ended, and that the next goes on from with a small letter, is a sentence's own. */
    private boolean isBrokenSentence(int i) {
        int before = lines.nextWords(i, -1);
        int after = lines.nextWords(i, 1);
        boolean begins =
                before < 0 || ".!?".indexOf(stored.charAt(lines.get(before).end() - 1)) >= 0;
        return begins
                && after >= 0
                && Character.isLowerCase(stored.charAt(lines.get(after).start()));
    }

    /** Where pages are not known, a page's number stands beside its running line. */
    private boolean isNearNumber(int i) {
        int before = lines.nextWords(i, -1);
        int after = lines.nextWords(i, 1);
        return (before >= 0 && lines.isNumber(before)) || (after >= 0 && lines.isNumber(after));
    }

    private void markDateBelow(int i) {
        if (i < lines.size() && Dates.isOnlyDates(lines.words(i))) {
            found[i] = true;
        }
    }

    private String footer(int i) {
        Line line = lines.get(i);
        if (line.mark() != Mark.TEXT || line.length() > LONGEST_LINE || line.length() < SHORTEST_FOOTER) {
            return "";
        }
        String words = lines.words(i);
        boolean heading = SectionKind.headedPlainly(words) != null || JudgementAreas.begins(stored, line);
        boolean running =
                Character.isUpperCase(words.charAt(0)) && ".,;:!?".indexOf(words.charAt(words.length() - 1)) < 0;
        return heading || !running || Grades.isGrade(Matching.of(words)) ? "" : plain(words);
    }

    /** A line in which a sentence ends is no running one. */
    private static boolean hasSentenceEnd(String words) {
        return words.contains(". ") || words.contains("? ") || words.contains("! ");
    }

    private static String plain(String words) {
        return Matching.of(words).replaceAll("[0-9]+", "#");
    }

    private void findAtPageEdges() {
        if (!stored.isPaged()) {
            ContentsTable.markUnpaged(lines, found);
            return;
        }
        List<List<Integer>> pages = pages();
        Map<String, Integer> seen = new HashMap<>();
        for (List<Integer> page : pages) {
            edges(page).stream().map(this::edge).distinct().forEach(words -> seen.merge(words, 1, Integer::sum));
        }
        for (List<Integer> page : pages) {
            for (int i : edges(page)) {
                String words = edge(i);
                if (!words.isEmpty() && seen.getOrDefault(words, 0) >= Math.max(2, pages.size() * 2 / 5)) {
                    found[i] = true;
                }
            }
        }
        Footnotes.mark(lines, pages, found);
        ContentsTable.mark(lines, pages, found);
    }

    private List<List<Integer>> pages() {
        var pages = new ArrayList<List<Integer>>();
        List<Integer> starts = stored.source().pages();
        int page = -1;
        for (int i = 0; i < lines.size(); i++) {
            while (page + 1 < starts.size()
                    && starts.get(page + 1) <= lines.get(i).start()) {
                page++;
                pages.add(new ArrayList<>());
            }
            if (!lines.get(i).isBlank()) {
                pages.get(page).add(i);
            }
        }
        return pages;
    }

    private static List<Integer> edges(List<Integer> page) {
        if (page.size() <= TOP + FOOT) {
            return page;
        }
        var edges = new ArrayList<>(page.subList(0, TOP));
        edges.addAll(page.subList(page.size() - FOOT, page.size()));
        return edges;
    }

    /** A page's number, or words that are no heading and end no sentence. */
    private String edge(int i) {
        Line line = lines.get(i);
        if (lines.isNumber(i)) {
            return "#";
        }
        String words = lines.words(i);
        boolean running = line.mark() == Mark.TEXT
                && !isBrokenSentence(i)
                && !hasSentenceEnd(words)
                && line.length() >= SHORTEST_FOOTER
                && ".,;:!?".indexOf(words.isEmpty() ? '.' : words.charAt(words.length() - 1)) < 0
                && SectionKind.headedPlainly(words) == null
                && !JudgementAreas.begins(stored, line);
        return running ? plain(words) : "";
    }

    private void findNumbers() {
        int sinceFooter = LONGEST_FOOTNOTE;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isFooter[i]) {
                sinceFooter = 0;
            } else if (lines.isNumber(i)) {
                markNumber(i, sinceFooter == 0);
                sinceFooter = LONGEST_FOOTNOTE;
            } else if (!line.isBlank() && !found[i]) {
                sinceFooter = LONGEST_FOOTNOTE;
            }
        }
    }

    /** A number below a running footer is the page's; one above it is a footnote's, and its words go with it. */
    private void markNumber(int at, boolean belowFooter) {
        boolean known = found[at];
        found[at] = true;
        if (belowFooter || known) {
            return;
        }
        int seen = 0;
        for (int i = at + 1; i < lines.size() && seen <= LONGEST_FOOTNOTE; i++) {
            if (isFooter[i]) {
                Arrays.fill(found, at, i, true);
                return;
            }
            seen += lines.get(i).isBlank() ? 0 : 1;
        }
    }
}
