package org.followthrough.findings;

import java.util.List;

/** A short letter in our own words, with what is quoted from it. */
public final class Specimen {

    /** With marks of a text file, and a blank line where a page ended in the middle of a sentence. */
    public static final String LETTER = """
            ### **Headline findings**

            Leaders **listen** to young people. Services have substantially

            improved. The visit took two days.

            ### **What needs to improve?**

            - Homes for young people.
            - Getting to a hub.

            ### **Main findings**

            Some young people wait too long for a home. Others find the [hub](https://example.org/hub) too far away.
            """;

    private Specimen() {}

    public static NewFinding finding(String section, String words, FindingType type) {
        int start = LETTER.indexOf(words);
        return new NewFinding(section, null, words, start, start + words.length(), type);
    }

    public static NewRecommendation recommendation(RecommendationKind kind, String words, List<Integer> findings) {
        int start = LETTER.indexOf(words);
        return new NewRecommendation(kind, words, start, start + words.length(), null, "Outcome four", findings);
    }

    public static List<NewFinding> findings() {
        return List.of(
                finding("Headline findings", "Leaders **listen** to young people.", FindingType.STRENGTH),
                finding("Headline findings", "Services have substantially\n\nimproved.", FindingType.STRENGTH),
                finding("Headline findings", "The visit took two days.", FindingType.CONTEXT),
                finding("Main findings", "Some young people wait too long for a home.", FindingType.NEEDS_IMPROVEMENT),
                finding(
                        "Main findings",
                        "Others find the [hub](https://example.org/hub) too far away.",
                        FindingType.NEEDS_IMPROVEMENT));
    }

    public static List<NewRecommendation> recommendations() {
        return List.of(
                recommendation(RecommendationKind.AREA_FOR_IMPROVEMENT, "Homes for young people.", List.of(3)),
                recommendation(
                        RecommendationKind.OUR_READING,
                        "Others find the [hub](https://example.org/hub) too far away.",
                        List.of(4)),
                recommendation(RecommendationKind.AREA_FOR_IMPROVEMENT, "Getting to a hub.", List.of(4)));
    }
}
