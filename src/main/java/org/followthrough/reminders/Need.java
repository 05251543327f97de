package org.followthrough.reminders;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that needs somebody today.
 *
 * @param reference of the action, said aloud, such as {@code A12}
 * @param about what of the action it is, such as the title of a milestone; null when it is the action itself
 * @param thing the record to act on, such as the extension asked for; null when it is the action itself
 * @param on the day it is counted from: due, missed, asked or last heard of
 * @param days between that day and today, from 0; whether before or after is in the kind
 * @param discreet whether it is about a confidential inspection: then neither title nor {@code about} may leave the
 *     pages, in an e-mail or a calendar
 */
public record Need(
        NeedKind kind,
        ActionId action,
        String reference,
        String title,
        PlanId plan,
        String planName,
        @Nullable String about,
        @Nullable UUID thing,
        LocalDate on,
        long days,
        boolean discreet) {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static long between(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** Where to do something about it, beginning with a slash. */
    public String address() {
        String here = "/actions/" + action;
        return switch (kind) {
            case TO_REVIEW -> here + "/sign-offs";
            case CHECK_OVERDUE, CHECK_DUE -> here + "/embedding-checks";
            case QUESTION_ASKED, QUESTION_ANSWERED -> here + "#questions";
            case EVIDENCE_REQUESTED, EVIDENCE_OUT_OF_DATE, EVIDENCE_AGEING -> "/evidence/" + thing;
            case EXTENSION_ASKED -> here + "/extensions/" + thing + "/decision";
            case OVERDUE, STALE, DID_NOT_HOLD, REOPENED -> here + "/updates";
            default -> here;
        };
    }

    /** Key of the sentence that says why; filled with {@link #whyArguments()}. */
    public String whyKey() {
        return "reminders.why." + kind;
    }

    /** The days, the day in words, and what of the action it is (or nothing). */
    public Object[] whyArguments() {
        return new Object[] {days, IN_WORDS.format(on), about == null ? "" : about};
    }

    /** The same, for words that leave the pages: of a confidential inspection nothing but numbers and days. */
    Object[] discreetWhyArguments() {
        return new Object[] {days, IN_WORDS.format(on), discreet || about == null ? "" : about};
    }
}
