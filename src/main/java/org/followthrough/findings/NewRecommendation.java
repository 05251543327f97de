package org.followthrough.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that must or should get better, to be kept.
 *
 * @param words verbatim; where a span is given, the letter's characters from {@code start} to before {@code end}
 * @param start index into the letter's text; null together with {@code end} where it was typed without a letter
 * @param responsibleBody who must act, where the letter prints it
 * @param frameworkReference the national framework's outcome, enabler or principle, where printed
 * @param findings positions, from 0, in the list of findings accepted with it: those behind it
 */
public record NewRecommendation(
        RecommendationKind kind,
        String words,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String responsibleBody,
        @Nullable String frameworkReference,
        List<Integer> findings) {

    /** Words typed by hand, with no letter to point into. */
    public static NewRecommendation typed(RecommendationKind kind, String words) {
        return new NewRecommendation(kind, words, null, null, null, null, List.of());
    }
}
