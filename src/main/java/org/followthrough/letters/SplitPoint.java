package org.followthrough.letters;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word of an item, before which it can be split.
 *
 * @param at offset of its first character in the words of the draft
 * @param sentence whether a sentence begins with it
 */
record SplitPoint(int at, String word, boolean sentence) {

    /** The words of a stretch; at its first there is nothing to split. */
    static List<SplitPoint> of(DraftText text, DraftPlace place) {
        List<Integer> starts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int begun = place.start();
        for (int at = place.start(); at <= place.end(); at++) {
            boolean ends = at == place.end() || text.isHidden(at) || DraftText.isSpace(text.at(at));
            if (ends && !word.isEmpty()) {
                starts.add(begun);
                words.add(word.toString());
                word.setLength(0);
            } else if (!ends) {
                begun = word.isEmpty() ? at : begun;
                word.append(text.at(at));
            }
        }
        return points(starts, words);
    }

    private static List<SplitPoint> points(List<Integer> starts, List<String> words) {
        String line = String.join(" ", words);
        Set<Integer> sentences = new HashSet<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(line);
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            sentences.add(at);
        }
        List<SplitPoint> points = new ArrayList<>();
        int column = 0;
        for (int index = 0; index < words.size(); index++) {
            points.add(new SplitPoint(starts.get(index), words.get(index), index > 0 && sentences.contains(column)));
            column += words.get(index).length() + 1;
        }
        return points;
    }
}
