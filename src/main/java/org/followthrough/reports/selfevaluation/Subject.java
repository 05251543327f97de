package org.followthrough.reports.selfevaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a judgement area is about, the same across frameworks; in the order of the self-evaluation. Where two were judged
 * together the first of them stands for both.
 */
enum Subject {
    LEADERS,
    HELP_AND_PROTECTION,
    CHILDREN_IN_CARE,
    CARE_LEAVERS,
    ADOPTION,
    PROVIDER_OVERALL,
    PROVIDER_PROTECTION,
    PROVIDER_LEADERS,
    SEND_OUTCOME,
    /** Everything that no area can be told of. */
    ACROSS;

    /** What letters of visits to one part of the work, which judge no area, call that part; the first that is named counts. */
    private static final Map<Subject, List<String>> NAMED = Map.of(
            CARE_LEAVERS, List.of("care leaver", "leaving care", "care-experienced"),
            CHILDREN_IN_CARE, List.of("children in care", "looked after", "looked-after", "permanence"),
            HELP_AND_PROTECTION, List.of("help and protection", "front door", "child protection"),
            SEND_OUTCOME, List.of("area send", "special educational"),
            PROVIDER_OVERALL, List.of("fostering agency", "adoption agency"));

    private static final List<Subject> ASKED =
            List.of(CARE_LEAVERS, CHILDREN_IN_CARE, HELP_AND_PROTECTION, SEND_OUTCOME, PROVIDER_OVERALL);

    /** The subject of a judgement area, as the database names it; empty for those of the whole inspection. */
    static Optional<Subject> ofArea(@Nullable String name) {
        return Arrays.stream(values())
                .filter(subject -> subject.name().equals(name))
                .findFirst();
    }

    /** The subject that words name; what they name none of is across all. */
    static Subject named(String words) {
        String said = words.toLowerCase(Locale.UK);
        return ASKED.stream()
                .filter(subject ->
                        NAMED.getOrDefault(subject, List.of()).stream().anyMatch(said::contains))
                .findFirst()
                .orElse(ACROSS);
    }
}
