package org.followthrough.letters.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Reads when inspectors were there: from a report's "Inspection dates" line or a letter's opening sentences. */
final class FieldworkReading {

    private static final String REPORT = "inspection date";
    private static final List<String> LETTER =
            List.of("this letter summarises the findings of", "this inspection took place", "between ", "from ");

    /** What inspectors do on days they name. */
    private static final List<String> EVENTS = List.of("inspection", "visit", "inspect", "undertook");

    private static final int MOST_LINES = 6;

    private final Head head;

    FieldworkReading(Head head) {
        this.head = head;
    }

    /**
     * @param range first to last day; over all parts when there are several
     * @param passage where it is printed
     * @param parts how many ranges are printed one after the other
     * @param yearPrinted whether the year is printed with them
     */
    record Fieldwork(Dates.Range range, Passage passage, int parts, boolean yearPrinted) {

        <T> Read<T> read(T value) {
            return parts == 1 && yearPrinted ? Read.plainly(value, passage) : Read.probably(value, passage);
        }
    }

    /**
     * The days of the fieldwork.
     *
     * @param letterDate the date of the letter, which lends its year where none is printed
     */
    @Nullable
    Fieldwork read(@Nullable LocalDate letterDate) {
        Fieldwork report = after(1, i -> head.line(i).matching().startsWith(REPORT) ? 0 : -1);
        Fieldwork wrapped =
                report == null ? after(2, i -> head.line(i).matching().startsWith(REPORT) ? 0 : -1) : report;
        Fieldwork opening = wrapped == null ? after(MOST_LINES, this::opening) : wrapped;
        Fieldwork anywhere = opening == null ? after(MOST_LINES, this::event) : opening;
        return anywhere == null && letterDate != null ? yearless(letterDate) : anywhere;
    }

    private int opening(int i) {
        String line = head.line(i).matching();
        return LETTER.stream().anyMatch(line::startsWith) ? 0 : -1;
    }

    /** Where in this line a sentence about the inspection begins; letters wrap it anywhere. */
    private int event(int i) {
        String words = head.lines(i, MOST_LINES).matching();
        String line = head.line(i).matching();
        int dear = head.beginning("dear ");
        int start = line.indexOf("this inspection took place");
        boolean says = i > dear && EVENTS.stream().anyMatch(words::contains);
        return start >= 0 ? start : says ? 0 : -1;
    }

    private @Nullable Fieldwork after(int count, ToIntFunction<Integer> begins) {
        for (int i = 0; i < head.size(); i++) {
            int from = begins.applyAsInt(i);
            if (from >= 0) {
                FoldedText words = head.lines(i, count);
                Fieldwork found = in(words, from);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Fieldwork in(FoldedText words, int from) {
        String sentence = firstSentence(words.matching(), from);
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
        return new Fieldwork(whole, words.passage(whole.from(), whole.to()), ranges.size(), true);
    }

    /** "Between 20 and 24 June" in a letter of August is this year's June. */
    private @Nullable Fieldwork yearless(LocalDate letterDate) {
        for (int i = Math.max(0, head.beginning("dear ")); i < head.size(); i++) {
            FoldedText words = head.lines(i, 2);
            Dates.Range range = Dates.yearless(words.matching(), letterDate.getYear());
            if (range != null && range.first().isAfter(letterDate)) {
                range = Dates.yearless(words.matching(), letterDate.getYear() - 1);
            }
            if (range != null) {
                return new Fieldwork(range, words.passage(range.from(), range.to()), 1, false);
            }
        }
        return null;
    }

    private static String firstSentence(String matching, int from) {
        int end = matching.indexOf(". ", from);
        return end < 0 ? matching : matching.substring(0, end + 1);
    }
}
