package org.followthrough.letters;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.letters.PaneBlock.Piece;
import org.followthrough.letters.PaneBlock.Sentence;
import org.followthrough.letters.PaneBlock.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Sets the words of a draft as headings, paragraphs and items with marks over what was read from them. Lines of a page are run
 * together into paragraphs; page furniture is left out; every piece knows its place in the stored words.
 */
final class DocumentPane {

    private static final Pattern START = Pattern.compile(
            "[ \\t]*(?:(?<heading>#{1,6}\\s+)|(?<item>[-*\u2022\u25AA\u25FC\uF0B7\uF0A7][ \\t]+)|(?<number>\\d{1,3}\\.?[ \\t]+\\p{Lu}))?");

    private final DraftText text;
    private final boolean choosing;
    private final NavigableMap<Integer, List<PaneMark>> covering;
    private final Set<PaneMark> opened = new HashSet<>();
    private final List<PaneBlock> blocks = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();
    private Shape shape = Shape.PARAGRAPH;
    private @Nullable Integer page;

    private DocumentPane(DraftText text, List<PaneMark> marks, boolean choosing) {
        this.text = text;
        this.choosing = choosing;
        this.covering = covering(marks);
    }

    /** The letter with its marks; of several over the same words the first given decides how they look. */
    static List<PaneBlock> set(DraftText text, List<PaneMark> marks) {
        return new DocumentPane(text, marks, false).blocks();
    }

    /** The letter in sentences to choose from. */
    static List<PaneBlock> sentences(DraftText text, List<PaneMark> marks) {
        return new DocumentPane(text, marks, true).blocks();
    }

    private List<PaneBlock> blocks() {
        String words = text.words();
        int start = 0;
        while (start < words.length()) {
            int newline = words.indexOf('\n', start);
            int end = newline < 0 ? words.length() : newline;
            line(start, end);
            start = end + 1;
        }
        endBlock();
        return List.copyOf(blocks);
    }

    private void line(int start, int end) {
        String line = text.shown(start, end);
        if (line.isEmpty()) {
            if (text.words().substring(start, end).isBlank() && !isMarkedAcross(start)) {
                endBlock();
            }
            return;
        }
        Matcher begins = START.matcher(text.words()).region(start, end);
        boolean found = begins.lookingAt();
        boolean heading = (found && begins.group("heading") != null) || text.hasHeading(start, end);
        boolean item = found && begins.group("item") != null;
        boolean begun = found && (begins.group("number") != null || item);
        if ((heading || begun || shape == Shape.HEADING) && !isMarkedAcross(start)) {
            endBlock();
        }
        if (run.isEmpty()) {
            shape = heading ? Shape.HEADING : item ? Shape.ITEM : Shape.PARAGRAPH;
        } else {
            space(start - 1);
        }
        show(begins.group("heading") != null || item ? begins.end() : start, end);
    }

    private void show(int from, int end) {
        for (int at = from; at < end; at++) {
            if (text.isHidden(at)) {
                continue;
            }
            if (DraftText.isSpace(text.at(at))) {
                space(at);
            } else {
                put(text.at(at), at);
            }
        }
    }

    private void space(int at) {
        if (!run.isEmpty() && run.charAt(run.length() - 1) != ' ') {
            put(' ', at);
        }
    }

    private void put(char c, int at) {
        run.append(c);
        places.add(at);
    }

    /** A page break puts blank lines into the middle of a sentence: the sentence stays whole. */
    private boolean isMarkedAcross(int at) {
        return over(at).stream().anyMatch(mark -> mark.start() < at && at < mark.end() - 1);
    }

    private void endBlock() {
        while (!run.isEmpty() && run.charAt(run.length() - 1) == ' ') {
            run.setLength(run.length() - 1);
        }
        if (run.isEmpty()) {
            places.clear();
            return;
        }
        Integer here = text.pageOf(places.get(0));
        Integer begins = here == null || here.equals(page) ? null : here;
        page = here;
        blocks.add(new PaneBlock(shape, begins, choosing ? List.of() : pieces(), choosing ? sentences() : List.of()));
        run.setLength(0);
        places.clear();
        shape = Shape.PARAGRAPH;
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < run.length()) {
            List<PaneMark> over = over(places.get(from));
            int to = from + 1;
            while (to < run.length()
                    && places.get(to) == places.get(to - 1) + 1
                    && over(places.get(to)).equals(over)) {
                to++;
            }
            pieces.add(piece(from, to, over));
            from = to;
        }
        return pieces;
    }

    private Piece piece(int from, int to, List<PaneMark> over) {
        List<PaneMark> next = to < run.length() ? over(places.get(to)) : List.of();
        int last = places.get(to - 1);
        List<PaneMark> closes = over.stream()
                .filter(mark -> to < run.length()
                        ? !next.contains(mark)
                        : text.shown(last + 1, Math.max(last + 1, mark.end())).isEmpty())
                .toList();
        return new Piece(
                run.substring(from, to),
                places.get(from),
                over.isEmpty() ? null : over.get(0),
                over.stream().filter(opened::add).toList(),
                closes);
    }

    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(run.toString());
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String words = run.substring(from, to).strip();
            if (!words.isEmpty()) {
                int start = places.get(from);
                int end = places.get(
                                from + run.substring(from, to).stripTrailing().length() - 1)
                        + 1;
                sentences.add(new Sentence(start, end, words, isTaken(start, end)));
            }
            from = to;
        }
        return sentences;
    }

    private boolean isTaken(int start, int end) {
        return over(start).stream().anyMatch(mark -> mark.item() != null && mark.end() >= end);
    }

    private List<PaneMark> over(int at) {
        Map.Entry<Integer, List<PaneMark>> entry = covering.floorEntry(at);
        return entry == null ? List.of() : entry.getValue();
    }

    /** From each place where a mark begins or ends, the marks over the characters from there on. */
    private static NavigableMap<Integer, List<PaneMark>> covering(List<PaneMark> marks) {
        NavigableMap<Integer, List<PaneMark>> covering = new TreeMap<>();
        Stream.concat(Stream.of(0), marks.stream().flatMap(mark -> Stream.of(mark.start(), mark.end())))
                .forEach(place -> covering.computeIfAbsent(
                        place,
                        there -> marks.stream()
                                .filter(mark -> mark.covers(there))
                                .toList()));
        return covering;
    }
}
