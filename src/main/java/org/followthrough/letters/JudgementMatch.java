package org.followthrough.letters;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.inspections.AreaRow;
import org.followthrough.inspections.FrameworkRow;
import org.followthrough.inspections.NewJudgement;
import org.followthrough.letters.reading.ReadJudgement;

/** Finds the framework's area for one printed in a report: names vary, what they speak about does not. */
final class JudgementMatch {

    private static final Map<String, String> SUBJECTS = Map.of(
            "leaders", "LEADERS",
            "help and protection", "HELP_AND_PROTECTION",
            "children in care", "CHILDREN_IN_CARE",
            "care leavers", "CARE_LEAVERS",
            "overall effectiveness", "OVERALL");

    private JudgementMatch() {}

    /** The judgements of a report that fit the framework; those whose area or grade it does not know are left out. */
    static List<NewJudgement> match(List<ReadJudgement> printed, FrameworkRow framework) {
        return printed.stream()
                .map(judgement -> match(judgement, framework))
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(NewJudgement::area, judgement -> judgement, (first, again) -> first))
                .values()
                .stream()
                .sorted((one, other) -> Integer.compare(place(one, framework), place(other, framework)))
                .toList();
    }

    private static Optional<NewJudgement> match(ReadJudgement judgement, FrameworkRow framework) {
        Set<String> wanted = subjects(judgement.area().folded());
        return framework.areas().stream()
                .filter(area -> !wanted.isEmpty() && Set.copyOf(area.subjects()).equals(wanted))
                .findFirst()
                .flatMap(area -> framework
                        .grade(judgement.grade().folded())
                        .map(grade ->
                                new NewJudgement(area.id(), judgement.area().folded(), grade)));
    }

    private static Set<String> subjects(String area) {
        String words = area.toLowerCase(Locale.ROOT);
        return SUBJECTS.entrySet().stream()
                .filter(subject -> words.contains(subject.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private static int place(NewJudgement judgement, FrameworkRow framework) {
        List<AreaRow> areas = framework.areas();
        for (int index = 0; index < areas.size(); index++) {
            if (areas.get(index).id().equals(judgement.area())) {
                return index;
            }
        }
        return areas.size();
    }
}
