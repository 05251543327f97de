package org.followthrough.letters.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads when inspectors were there: from a report's "Inspection dates" line or a letter's opening sentence. */
final class FieldworkReading {

    private static final String[] REPORT = {"inspection date"};
    private static final String[] LETTER = {
        "this letter summarises the findings of", "this inspection took place", "between "
    };

    private final Head head;

    FieldworkReading(Head head) {
        this.head = head;
    }

    /**
     * @param range first to last day; over all parts when there are several
     * @param passage where it is printed
     * @param parts how many ranges are printed one after the other
     */
    record Fieldwork(Dates.Range range, Passage passage, int parts) {

        <T> Read<T> read(T value) {
            return parts == 1 ? Read.plainly(value, passage) : Read.probably(value, passage);
        }
    }

    @Nullable
    Fieldwork read() {
        Fieldwork report = after(REPORT, 1);
        Fieldwork wrapped = report == null ? after(REPORT, 2) : report;
        return wrapped == null ? after(LETTER, 4) : wrapped;
    }

    private @Nullable Fieldwork after(String[] beginnings, int count) {
        for (int i = 0; i < head.size(); i++) {
            FoldedText words = head.lines(i, count);
            String matching = words.matching();
            if (List.of(beginnings).stream().anyMatch(matching::startsWith)) {
                Fieldwork found = in(words, firstSentence(matching));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Fieldwork in(FoldedText words, String sentence) {
        List<Dates.Range> ranges = Dates.in(sentence);
        if (ranges.isEmpty()) {
            return null;
        }
        Dates.Range first = ranges.get(0);
        Dates.Range last = ranges.get(ranges.size() - 1);
        if (last.last().isBefore(first.first())) {
            return null;
        }
        var whole = new Dates.Range(first.first(), last.last(), first.from(), last.to());
        return new Fieldwork(whole, words.passage(whole.from(), whole.to()), ranges.size());
    }

    private static String firstSentence(String matching) {
        int end = matching.indexOf(". ");
        return end < 0 ? matching : matching.substring(0, end + 1);
    }
}
