package org.followthrough.findings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that must or should get better, to be kept.
 *
 * @param words verbatim; where a span is given, the letter's characters from {@code start} to before {@code end}
 * @param start index into the letter's text; null together with {@code end} where it was typed without a letter
 * @param page the page it begins on, from 1, if known
 * @param responsibleBody who must act, where the letter prints it
 * @param frameworkReference the national framework's outcome, enabler or principle, where printed
 * @param regulation the regulation a requirement rests on, where printed
 * @param dueOn the date printed for it
 * @param correction what the words should have been, if a person said so
 * @param findings positions, from 0, in the list of findings accepted with it: those behind it
 */
public record NewRecommendation(
        RecommendationKind kind,
        String words,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable Integer page,
        @Nullable String responsibleBody,
        @Nullable String frameworkReference,
        @Nullable String regulation,
        @Nullable LocalDate dueOn,
        @Nullable String correction,
        List<Integer> findings) {

    public NewRecommendation(
            RecommendationKind kind,
            String words,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String responsibleBody,
            @Nullable String frameworkReference,
            List<Integer> findings) {
        this(kind, words, start, end, null, responsibleBody, frameworkReference, null, null, null, findings);
    }

    /** Words typed by hand, with no letter to point into. */
    public static NewRecommendation typed(RecommendationKind kind, String words) {
        return new NewRecommendation(kind, words, null, null, null, null, List.of());
    }
}
