package org.followthrough.letters.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Splits folded words into sentences with Apache OpenNLP's English model, which lies in a jar; corrected for this field. Not
 * safe for use by several threads at once: make one for each reading.
 */
final class SentenceSplitter {

    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    /** More words than this are no paragraph; they are split in parts so that the work stays bounded. */
    private static final int LONGEST_PARAGRAPH = 20_000;

    private final SentenceDetectorME detector = new SentenceDetectorME(Holder.SENTENCES);

    /** The sentences in order; together they cover all words, and none is empty. */
    List<Span> split(String words) {
        var sentences = new ArrayList<Span>();
        for (int from = 0; from < words.length(); ) {
            int to = partEnd(words, from);
            addPart(words.substring(from, to), from, sentences);
            from = to;
        }
        return sentences;
    }

    private void addPart(String part, int offset, List<Span> sentences) {
        int start = 0;
        for (int end : ends(part)) {
            int from = skipSpace(part, start);
            int to = trimEnd(part, from, end);
            if (to > from) {
                sentences.add(new Span(from + offset, to + offset));
            }
            start = end;
        }
    }

    /**
     * The model's ends, but for those before which no sentence can begin, and with those it misses (after a number, say); the
     * last is the part's end.
     */
    private SortedSet<Integer> ends(String part) {
        String masked = Abbreviations.masked(part);
        var ends = new TreeSet<>(List.of(part.length()));
        if (!hasStopInside(masked)) {
            return ends;
        }
        Span[] found = detector.sentPosDetect(masked);
        for (int i = 0; i + 1 < found.length; i++) {
            if (!Character.isLowerCase(part.charAt(found[i + 1].getStart()))) {
                ends.add(found[i].getEnd());
            }
        }
        for (int at = masked.indexOf(". "); at >= 0; at = masked.indexOf(". ", at + 1)) {
            if (isPlainEnd(masked, at)) {
                ends.add(at + 1);
            }
        }
        return ends;
    }

    /** Without one there is a single sentence, and no need to ask the model. */
    private static boolean hasStopInside(String masked) {
        return masked.contains(". ")
                || masked.contains("? ")
                || masked.contains("! ")
                || masked.contains(".\"")
                || masked.contains(".\u201D")
                || masked.contains(".'")
                || masked.contains(".\u2019")
                || masked.contains(".)");
    }

    /** A stop after a small letter, a digit or a bracket and before a capital; an initial ("J. Smith") is none. */
    private static boolean isPlainEnd(String masked, int stop) {
        boolean capital = stop + 2 < masked.length() && Character.isUpperCase(masked.charAt(stop + 2));
        char before = stop == 0 ? ' ' : masked.charAt(stop - 1);
        return capital && (Character.isLowerCase(before) || Character.isDigit(before) || before == ')');
    }

    private static int partEnd(String words, int from) {
        int most = from + LONGEST_PARAGRAPH;
        if (most >= words.length()) {
            return words.length();
        }
        int sentence = words.lastIndexOf(". ", most);
        return sentence > from ? sentence + 1 : most;
    }

    private static int skipSpace(String part, int from) {
        int at = from;
        while (at < part.length() && part.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int trimEnd(String part, int from, int to) {
        int at = to;
        while (at > from && part.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private static final class Holder {
        static final SentenceModel SENTENCES = load();

        private static SentenceModel load() {
            try (InputStream model = SentenceSplitter.class.getResourceAsStream(MODEL)) {
                if (model == null) {
                    throw new IllegalStateException("The sentence model " + MODEL + " is not on the class path");
                }
                return new SentenceModel(model);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
