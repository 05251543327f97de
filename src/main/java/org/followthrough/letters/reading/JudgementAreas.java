package org.followthrough.letters.reading;

import java.util.List;

/** How the names of judgement areas begin; loosely, because their wording varies from year to year. */
final class JudgementAreas {

    private static final List<String> BEGINNINGS =
            List.of("The experiences and progress of", "The impact of leaders on", "Overall effectiveness");

    private JudgementAreas() {}

    static boolean begins(String stored, Line line) {
        return BEGINNINGS.stream().anyMatch(beginning -> stored.startsWith(beginning, line.start()));
    }
}
