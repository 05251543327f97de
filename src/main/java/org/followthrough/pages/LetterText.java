package org.followthrough.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sets the stored text of a letter as headings, paragraphs and lists with its marks in place. Marks of the text file
 * (hashes, asterisks, bullets, link addresses) are left out; every character shown knows where it stands in the stored
 * text, so that a mark covers exactly the words it quotes.
 */
final class LetterText {

    private static final Pattern START =
            Pattern.compile("[ \\t\\f]*(?:(?<heading>#{1,6}\\s+)|(?<item>[-*\u2022\u25AA\u25FC\uF0B7\uF0A7][ \\t]+))?");

    private final String words;
    private final List<LetterMark> marks;
    private final NavigableMap<Integer, List<LetterMark>> covering;
    private final boolean[] hidden;
    private final Set<LetterMark> opened = new HashSet<>();
    private final List<LetterBlock> blocks = new ArrayList<>();
    private final LetterRun run = new LetterRun();
    private LetterBlock.Shape shape = LetterBlock.Shape.PARAGRAPH;

    private LetterText(String words, List<LetterMark> marks) {
        this.words = words;
        this.marks = marks.stream()
                .sorted(Comparator.comparing(LetterMark::finding).reversed().thenComparingInt(LetterMark::start))
                .toList();
        this.covering = covering(this.marks);
        this.hidden = hidden(words);
    }

    /** The letter in the order it is read. */
    static List<LetterBlock> set(String words, List<LetterMark> marks) {
        LetterText text = new LetterText(words, marks);
        int start = 0;
        while (start < words.length()) {
            int newline = words.indexOf('\n', start);
            int end = newline < 0 ? words.length() : newline;
            text.line(start, end);
            start = end + 1;
        }
        text.endBlock();
        return List.copyOf(text.blocks);
    }

    private void line(int start, int end) {
        if (words.substring(start, end).isBlank()) {
            if (!quotedAcross(start)) {
                endBlock();
            }
            return;
        }
        Matcher begins = START.matcher(words).region(start, end);
        int from = begins.lookingAt() ? begins.end() : start;
        boolean heading = from > start && begins.group("heading") != null;
        boolean item = from > start && begins.group("item") != null;
        if (heading || item || shape == LetterBlock.Shape.HEADING) {
            endBlock();
        }
        if (run.isEmpty()) {
            shape = heading ? LetterBlock.Shape.HEADING : item ? LetterBlock.Shape.LIST : LetterBlock.Shape.PARAGRAPH;
        } else {
            run.space(start - 1, words.startsWith("  ", Math.max(0, start - 3)));
        }
        show(from, end);
    }

    private void show(int from, int end) {
        for (int at = from; at < end; at++) {
            if (!hidden[at]) {
                run.add(words.charAt(at), at);
            }
        }
    }

    /** A page break puts a blank line into the middle of a sentence: the sentence stays whole. */
    private boolean quotedAcross(int at) {
        return marks.stream().anyMatch(mark -> mark.start() < at && at < mark.end() - 1);
    }

    private void endBlock() {
        if (run.isEmpty()) {
            return;
        }
        LetterBlock.Line line = new LetterBlock.Line(pieces(), ended());
        LetterBlock last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (shape == LetterBlock.Shape.LIST && last != null && last.shape() == shape) {
            last.lines().add(line);
        } else {
            blocks.add(new LetterBlock(shape, new ArrayList<>(List.of(line))));
        }
        run.clear();
        shape = LetterBlock.Shape.PARAGRAPH;
    }

    private List<LetterBlock.Piece> pieces() {
        List<LetterBlock.Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < run.length()) {
            List<LetterMark> over = over(run.at(from));
            int to = from + 1;
            while (to < run.length() && over(run.at(to)).equals(over)) {
                to++;
            }
            pieces.add(piece(from, to, over));
            from = to;
        }
        return pieces;
    }

    private LetterBlock.Piece piece(int from, int to, List<LetterMark> over) {
        LetterMark mark = over.isEmpty() ? null : over.get(0);
        boolean closes = mark != null
                && (to == run.length() ? closesBy(mark) : !over(run.at(to)).contains(mark));
        return new LetterBlock.Piece(run.words(from, to), mark, opening(over), closes);
    }

    private List<LetterMark> opening(List<LetterMark> over) {
        return over.stream().filter(opened::add).toList();
    }

    private boolean closesBy(LetterMark mark) {
        return mark.end() <= run.lastAt() + 1 || onlyHiddenUntil(mark.end());
    }

    private boolean onlyHiddenUntil(int end) {
        for (int at = run.lastAt() + 1; at < end; at++) {
            if (!hidden[at] && !Character.isWhitespace(words.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private List<LetterMark> over(int at) {
        return covering.floorEntry(at).getValue();
    }

    /** Marks that lead somewhere and whose last words stand in this block; a finding speaks for what it leads to. */
    private List<LetterMark> ended() {
        List<LetterMark> ended = marks.stream()
                .filter(LetterMark::leads)
                .filter(mark -> mark.start() <= run.lastAt() && mark.end() > run.at(0) && closesBy(mark))
                .toList();
        return ended.stream()
                .filter(mark -> ended.stream().noneMatch(other -> other.leadsTo(mark)))
                .toList();
    }

    /** From each place where a mark begins or ends, the marks over the characters from there on. */
    private static NavigableMap<Integer, List<LetterMark>> covering(List<LetterMark> marks) {
        NavigableMap<Integer, List<LetterMark>> covering = new TreeMap<>();
        Stream.concat(Stream.of(0), marks.stream().flatMap(mark -> Stream.of(mark.start(), mark.end())))
                .forEach(place -> covering.put(
                        place, marks.stream().filter(mark -> mark.covers(place)).toList()));
        return covering;
    }

    private static boolean[] hidden(String words) {
        boolean[] hidden = new boolean[words.length()];
        for (int at = words.indexOf("**"); at >= 0; at = words.indexOf("**", at + 2)) {
            hidden[at] = true;
            hidden[at + 1] = true;
        }
        Matcher link = LetterWords.LINK.matcher(words);
        while (link.find()) {
            hidden[link.start()] = true;
            Arrays.fill(hidden, link.end(1), link.end(), true);
        }
        return hidden;
    }
}
