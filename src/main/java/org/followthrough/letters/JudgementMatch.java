package org.followthrough.letters;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.inspections.AreaRow;
import org.followthrough.inspections.FrameworkRow;
import org.jspecify.annotations.Nullable;

/** Finds the framework's area for one printed in a report: names vary, what they speak about does not. */
final class JudgementMatch {

    /** What is said where an area is about a subject. A framework has its own subjects, so those of another do not mislead. */
    private static final Map<String, List<String>> SUBJECTS = Map.ofEntries(
            Map.entry("LEADERS", List.of("leaders")),
            Map.entry("HELP_AND_PROTECTION", List.of("help and protection")),
            Map.entry("CHILDREN_IN_CARE", List.of("children in care", "looked after")),
            Map.entry("CARE_LEAVERS", List.of("care leavers")),
            Map.entry("ADOPTION", List.of("adoption")),
            Map.entry("LSCB", List.of("safeguarding children board", "lscb")),
            Map.entry("OVERALL", List.of("overall effectiveness")),
            Map.entry("PROVIDER_OVERALL", List.of("overall experiences")),
            Map.entry("PROVIDER_PROTECTION", List.of("helped and protected")),
            Map.entry("PROVIDER_LEADERS", List.of("leaders")),
            Map.entry("SEND_OUTCOME", List.of("outcome")));

    private static final List<String> OUTCOMES = List.of("typically positive", "inconsistent", "systemic");

    private JudgementMatch() {}

    /** Each printed judgement with the framework's area and grade; an area is found once, and what fits none has neither. */
    static List<DraftJudgement> match(List<DraftJudgement> printed, FrameworkRow framework) {
        Set<UUID> found = new HashSet<>();
        return printed.stream()
                .map(judgement -> area(judgement, framework)
                        .filter(area -> found.add(area.id()))
                        .map(area -> judgement.recordedAs(area.id(), grade(judgement, framework)))
                        .orElseGet(() -> judgement.recordedAs(null, null)))
                .toList();
    }

    private static Optional<AreaRow> area(DraftJudgement judgement, FrameworkRow framework) {
        String printed = judgement.areaPrinted();
        if (printed == null) {
            return Optional.empty();
        }
        Set<String> wanted = subjects(printed, framework);
        return framework.areas().stream()
                .filter(area -> !wanted.isEmpty() && Set.copyOf(area.subjects()).equals(wanted))
                .findFirst();
    }

    private static @Nullable String grade(DraftJudgement judgement, FrameworkRow framework) {
        String printed = judgement.gradePrinted();
        return printed == null
                ? null
                : framework.grade(printed).or(() -> outcome(printed, framework)).orElse(null);
    }

    /** Outcomes of Area SEND inspections are whole sentences; each has words that no other has. */
    private static Optional<String> outcome(String printed, FrameworkRow framework) {
        String words = printed.toLowerCase(Locale.ROOT);
        return OUTCOMES.stream()
                .filter(words::contains)
                .flatMap(said -> framework.grades().stream()
                        .filter(grade -> grade.toLowerCase(Locale.ROOT).contains(said)))
                .findFirst();
    }

    private static Set<String> subjects(String area, FrameworkRow framework) {
        String words = area.toLowerCase(Locale.ROOT);
        return framework.areas().stream()
                .flatMap(known -> known.subjects().stream())
                .filter(subject ->
                        SUBJECTS.getOrDefault(subject, List.of()).stream().anyMatch(words::contains))
                .collect(Collectors.toSet());
    }
}
