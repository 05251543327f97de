package org.followthrough.letters.reading;

import java.util.List;

/** How the names of judgement areas begin; loosely, because their wording varies from year to year. */
final class JudgementAreas {

    private static final List<String> BEGINNINGS = List.of(
            "the experiences and progress of",
            "experiences and progress of",
            "the impact of leaders on",
            "overall effectiveness",
            "overall experiences and progress of",
            "how well children",
            "the effectiveness of leaders and managers",
            "the graded judgement for",
            "the graded judgement of",
            "leadership, management and governance",
            "adoption performance",
            "children who need help and protection",
            "children looked after and achieving");

    private static final int LONGEST = 60;

    private JudgementAreas() {}

    static boolean begins(Stored stored, Line line) {
        String words = Matching.of(stored.substring(line.start(), Math.min(line.end(), line.start() + LONGEST)));
        return line.hasWords()
                && Character.isUpperCase(stored.charAt(line.start()))
                && BEGINNINGS.stream().anyMatch(words::startsWith);
    }
}
