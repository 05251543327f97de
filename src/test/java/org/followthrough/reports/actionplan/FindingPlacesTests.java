package org.followthrough.reports.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.reports.actionplan.ActionPlanReads.Passage;
import org.followthrough.reports.forms.PaperForms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingPlacesTests {

    private final FindingPlaces places = new FindingPlaces(PaperForms.words());

    @Test
    void nameEachSectionOnceWithItsParagraphsInRuns() {
        assertThat(places.of(List.of(
                        at("Help", "1"),
                        at("Help", "2"),
                        at("Help", "2"),
                        at("Help", "3"),
                        at("Help", "9"),
                        at("Care", "14"),
                        at("Care", "15"),
                        at("Leaders", "31"))))
                .isEqualTo("Help, paragraphs 1 to 3, 9; Care, paragraphs 14, 15; Leaders, paragraph 31");
    }

    @Test
    void takeParagraphsAsTheyArePrinted() {
        assertThat(places.of(List.of(at("Help", "9a"), at("Help", "9b"), at("Main findings", null))))
                .isEqualTo("Help, paragraphs 9a, 9b; Main findings");
        assertThat(places.of(List.of())).isEmpty();
    }

    private static Passage at(String section, @Nullable String paragraph) {
        return new Passage(section, paragraph, null);
    }
}
