package org.followthrough.pages.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which words were taken out of a text and which were put in: the longest run of words that both share stays. */
final class WordDifference {

    /** What became of a run of words. */
    enum Fate {
        KEPT,
        TAKEN_OUT,
        PUT_IN
    }

    /** Words that share a fate, with the spaces after them. */
    record Run(String words, Fate fate) {}

    private static final Pattern WORD = Pattern.compile("\\s*\\S+");

    /** Beyond this many pairs of words the texts are told apart as a whole. */
    private static final int PAIRS = 4_000_000;

    private final List<String> old;
    private final List<String> young;

    private WordDifference(List<String> old, List<String> young) {
        this.old = old;
        this.young = young;
    }

    /** The runs of both texts in reading order; what was taken out stands before what was put in its place. */
    static List<Run> between(@Nullable String old, @Nullable String young) {
        WordDifference difference = new WordDifference(words(old), words(young));
        return joined(difference.runs());
    }

    /** What the first text said: everything but what was put in. */
    static List<Run> then(List<Run> runs) {
        return runs.stream().filter(run -> run.fate() != Fate.PUT_IN).toList();
    }

    /** What the second text says: everything but what was taken out. */
    static List<Run> now(List<Run> runs) {
        return runs.stream().filter(run -> run.fate() != Fate.TAKEN_OUT).toList();
    }

    private Deque<Run> runs() {
        if ((long) old.size() * young.size() > PAIRS) {
            Deque<Run> whole = new ArrayDeque<>();
            old.forEach(word -> whole.add(new Run(word, Fate.TAKEN_OUT)));
            young.forEach(word -> whole.add(new Run(word, Fate.PUT_IN)));
            return whole;
        }
        return walk(shared());
    }

    /** For each pair of beginnings how many words they share in order. */
    private int[][] shared() {
        int[][] shared = new int[old.size() + 1][young.size() + 1];
        for (int i = 1; i <= old.size(); i++) {
            for (int j = 1; j <= young.size(); j++) {
                shared[i][j] = same(i, j) ? shared[i - 1][j - 1] + 1 : Math.max(shared[i - 1][j], shared[i][j - 1]);
            }
        }
        return shared;
    }

    private Deque<Run> walk(int[][] shared) {
        Deque<Run> runs = new ArrayDeque<>();
        int i = old.size();
        int j = young.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && same(i, j)) {
                runs.addFirst(new Run(young.get(--j), Fate.KEPT));
                i--;
            } else if (j > 0 && (i == 0 || shared[i][j - 1] >= shared[i - 1][j])) {
                runs.addFirst(new Run(young.get(--j), Fate.PUT_IN));
            } else {
                runs.addFirst(new Run(old.get(--i), Fate.TAKEN_OUT));
            }
        }
        return runs;
    }

    private boolean same(int i, int j) {
        return old.get(i - 1).strip().equals(young.get(j - 1).strip());
    }

    private static List<Run> joined(Deque<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            Run last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.fate() == run.fate()) {
                joined.set(joined.size() - 1, new Run(last.words() + run.words(), run.fate()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    private static List<String> words(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.strip());
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
