package org.followthrough.yousaid.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How old somebody usually is who reads words like these with ease: the Flesch-Kincaid grade and five years, as children in
 * England are five when grade nought begins. An estimate: short texts swing, and syllables are counted by rule of thumb.
 *
 * @param age in years, never below five; nought when there are no words
 * @param longSentences those of more than twenty words, as they stand there
 * @param longWords those of three syllables and more, each once
 */
public record ReadingAge(int age, List<String> longSentences, List<String> longWords) {

    /** What most readers of the page manage: the age to aim for at most. */
    public static final int AIM = 11;

    private static final double WORDS_A_SENTENCE = 0.39;
    private static final double SYLLABLES_A_WORD = 11.8;
    private static final double LESS = 15.59;
    private static final int AGE_OF_GRADE_NOUGHT = 5;
    private static final int LONG_SENTENCE = 20;
    private static final int LONG_WORD = 3;
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+(?:[.!?](?=\\S)[^.!?\\n]+)*[.!?]*");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[’'-]\\p{L}+)*|\\p{N}+(?:[.,]\\p{N}+)*");

    public ReadingAge {
        longSentences = List.copyOf(longSentences);
        longWords = List.copyOf(longWords);
    }

    /** The reading age of some words; a new line ends a sentence. */
    public static ReadingAge of(String text) {
        List<String> sentences = sentences(text).toList();
        List<String> words = words(text).toList();
        if (words.isEmpty()) {
            return new ReadingAge(0, List.of(), List.of());
        }
        int syllables = words.stream().mapToInt(Syllables::in).sum();
        double grade =
                WORDS_A_SENTENCE * words.size() / sentences.size() + SYLLABLES_A_WORD * syllables / words.size() - LESS;
        return new ReadingAge(
                Math.max(AGE_OF_GRADE_NOUGHT, (int) Math.round(grade) + AGE_OF_GRADE_NOUGHT),
                sentences.stream()
                        .filter(sentence -> words(sentence).count() > LONG_SENTENCE)
                        .toList(),
                words.stream()
                        .filter(word -> Syllables.in(word) >= LONG_WORD)
                        .map(word -> word.toLowerCase(Locale.UK))
                        .distinct()
                        .toList());
    }

    /** Whether it is no higher than the age to aim for. */
    public boolean isEasy() {
        return age <= AIM;
    }

    /** Its sentences, as they stand there. */
    public static Stream<String> sentences(String text) {
        return SENTENCE.matcher(text)
                .results()
                .map(found -> found.group().strip())
                .filter(sentence -> words(sentence).findFirst().isPresent());
    }

    static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }
}
