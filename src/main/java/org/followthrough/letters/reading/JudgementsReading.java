package org.followthrough.letters.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the grades of the table against those that the headings of the sections end with. */
final class JudgementsReading {

    private final List<Section> sections;
    private final Set<ReadingWarning> warnings;

    JudgementsReading(List<Section> sections, Set<ReadingWarning> warnings) {
        this.sections = sections;
        this.warnings = warnings;
    }

    List<ReadJudgement> read(List<ReadJudgement> table) {
        if (table.isEmpty()) {
            return headings().stream().map(JudgementsReading::fromHeading).toList();
        }
        return table.stream().map(this::checked).toList();
    }

    private ReadJudgement checked(ReadJudgement judgement) {
        String area = Matching.of(judgement.area().folded());
        String printed = Matching.of(judgement.grade().folded());
        for (FoldedText heading : headings()) {
            String words = heading.matching();
            String grade = Grades.endOf(words);
            if (grade != null && isHeadingOf(area, words) && !grade.startsWith(printed) && !printed.startsWith(grade)) {
                warnings.add(ReadingWarning.JUDGEMENTS_DISAGREE);
                return new ReadJudgement(judgement.area(), judgement.grade(), Sureness.LOW);
            }
        }
        return judgement;
    }

    /** "... children in care" must not be taken for "... children in care and care leavers". */
    private static boolean isHeadingOf(String area, String heading) {
        if (!heading.startsWith(area)) {
            return false;
        }
        String tail = heading.substring(area.length());
        return tail.startsWith(":") || tail.startsWith(" is ") || Grades.isGrade(tail.strip());
    }

    private List<FoldedText> headings() {
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.JUDGEMENT_AREA)
                .map(Section::heading)
                .filter(JudgementsReading::isThere)
                .map(Block::folded)
                .toList();
    }

    private static boolean isThere(@Nullable Block heading) {
        return heading != null;
    }

    private static ReadJudgement fromHeading(FoldedText heading) {
        String words = heading.matching();
        String grade = Grades.endOf(words);
        int end = words.endsWith(".") ? words.length() - 1 : words.length();
        int start = end - (grade == null ? 0 : grade.length());
        int area = start;
        while (area > 0 && ": ".indexOf(words.charAt(area - 1)) >= 0) {
            area--;
        }
        return new ReadJudgement(heading.passage(0, area), heading.passage(start, end), Sureness.LOW);
    }
}
