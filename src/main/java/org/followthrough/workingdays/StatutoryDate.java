package org.followthrough.workingdays;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One date after an inspection, or the reason why there is none.
 *
 * @param reference of the requirement it belongs to, for {@link DateRule#REQUIREMENT} alone
 * @param start the day that was counted from, if any
 * @param dueOn the day; of a window the first; null exactly when the reckoning is not dated
 * @param until the last day of a window
 * @param months how far the window lies from the start
 */
public record StatutoryDate(
        DateRule rule,
        @Nullable String reference,
        Reckoning reckoning,
        Certainty certainty,
        @Nullable LocalDate start,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate until,
        @Nullable MonthsLater months) {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public StatutoryDate {
        if (reckoning.isDated() != (dueOn != null)) {
            throw new IllegalArgumentException(rule + " is " + reckoning + " and due on " + dueOn);
        }
    }

    /** Key of the words for what it is about. */
    public String nameKey() {
        return "workingdays.rule." + rule;
    }

    /** Key of the sentence that says how it was come by; filled with {@link #whyArguments()}. */
    public String whyKey() {
        return switch (reckoning) {
            case NONE_APPLIES, NOT_TYPED -> "workingdays.why." + reckoning + "." + rule;
            default -> "workingdays.why." + reckoning;
        };
    }

    /** What the sentence is filled with: numbers of working days or months, then the day that was counted from in words. */
    public Object[] whyArguments() {
        List<Object> arguments = new ArrayList<>();
        if (rule.workingDays() != null) {
            arguments.add(rule.workingDays());
        }
        if (months != null) {
            arguments.add(months.first());
            arguments.add(months.last());
        }
        if (start != null) {
            arguments.add(IN_WORDS.format(start));
        }
        return arguments.toArray();
    }

    /** Key of the words for the law, framework or document it rests on. */
    public String sourceKey() {
        return "workingdays.source." + (reckoning == Reckoning.PRINTED ? reckoning : rule);
    }

    /** Whether the day, or a day of the window, lies between two days, both included. */
    public boolean fallsBetween(LocalDate first, LocalDate last) {
        LocalDate end = until == null ? dueOn : until;
        return dueOn != null && end != null && !dueOn.isAfter(last) && !end.isBefore(first);
    }
}
