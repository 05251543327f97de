package org.followthrough.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.search.SearchHit.Piece;

/**
 * How the database marks the words it found: with two characters that stand for nothing, taken out of the text before. The
 * page gets runs of plain words and escapes each, so that whatever was written stays words.
 */
final class Marking {

    static final String BEGIN = "\uE000";
    static final String END = "\uE001";

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String MARKS = "StartSel=" + BEGIN + ", StopSel=" + END;

    /** Options of {@code ts_headline} for a text shown whole. */
    static final String WHOLE = MARKS + ", HighlightAll=true";

    /** Options of {@code ts_headline} for the passages of a text in which the words stand. */
    static final String PASSAGES = MARKS + ", MaxFragments=2, MaxWords=35, MinWords=15, FragmentDelimiter=\" … \"";

    private Marking() {}

    /**
     * The runs of a text in which the database marked what it found.
     *
     * @param beginning what a word may begin with to be marked as well, in lower case; empty for none: the database knows
     *     that such a word was found, but not by the rules of English that it marks by
     */
    static List<Piece> read(String marked, String beginning) {
        return read(marked).stream()
                .flatMap(piece -> piece.marked() || beginning.isEmpty() ? Stream.of(piece) : parts(piece, beginning))
                .toList();
    }

    private static Stream<Piece> parts(Piece piece, String beginning) {
        String marked = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(beginning) + "[\\p{L}\\p{N}]*", ANY_CASE)
                .matcher(piece.words())
                .replaceAll(found -> BEGIN + Matcher.quoteReplacement(found.group()) + END);
        return read(marked).stream();
    }

    private static List<Piece> read(String marked) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            int begin = marked.indexOf(BEGIN, at);
            int end = begin < 0 ? -1 : marked.indexOf(END, begin);
            if (end < 0) {
                break;
            }
            add(pieces, marked.substring(at, begin), false);
            add(pieces, marked.substring(begin + 1, end), true);
            at = end + 1;
        }
        add(pieces, marked.substring(at), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String words, boolean marked) {
        String clean = words.replace(BEGIN, "").replace(END, "");
        if (!clean.isEmpty()) {
            pieces.add(new Piece(clean, marked));
        }
    }
}
