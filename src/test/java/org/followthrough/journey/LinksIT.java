package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.links.LinkedLetters;
import org.followthrough.inspections.InspectionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What inspections say about each other, in a browser: comments and <i>said before</i> by the council, <i>same words</i> by the trust. */
class LinksIT extends InABrowser {

    private static final String HUBS = "Easy ways into a hub for all care leavers.";
    private static final String HOMES = "The supply of secure tenancies for care leavers.";
    private static final String OVERSIGHT =
            "Stronger oversight by managers of plans that drift, so that children who wait for"
                    + " a permanent home and children who go missing are not lost from sight.";

    private static final List<String> SENTENCES_OF_2026 = List.of(
            "Two hubs welcome care leavers, and more of them come every month.",
            "A protocol agreed with housing has given most care leavers a secure tenancy within a year.",
            "Managers keep close oversight of plans, and few now drift.",
            "Children who go missing are spoken with on the day they return.",
            "Staff are proud of where they work.",
            "The virtual school knows which pupils are absent and why.",
            "Too many disabled children wait for a short break.");

    @Autowired
    private BeanFactory beans;

    private InspectionId north2022;
    private InspectionId north2026;
    private RecommendationId hubs;

    @BeforeEach
    void inspectBothCouncils() {
        LinkedLetters letters = new LinkedLetters(beans);
        List<String> items = List.of(HUBS, HOMES, OVERSIGHT);
        north2022 = letters.inspect(story.north(), 2022, story.officerNorth(), List.of("Much has to change."), items);
        letters.inspect(story.west(), 2022, story.officerWest(), List.of("Much has to change."), items);
        north2026 = letters.inspect(
                story.north(),
                2026,
                story.officerNorth(),
                SENTENCES_OF_2026,
                List.of("Ways into a hub for care leavers at weekends."));
        hubs = letters.item(north2022, HUBS);
    }

    @Test
    void areOfferedTakenDeclinedAndShown() {
        String reference = "N" + story.mark() + "-2022-05-R";
        for (int width : List.of(1280, 320)) {
            try (Visitor officer = visitor("officer.north", width)) {
                officer.open("/inspections/" + north2026);
                assertThat(officer.words()).contains("links offered");
                officer.open("/inspections/" + north2026 + "/links");
                officer.press("Link finding 1 as a comment on " + reference + "1");
                assertThat(officer.words()).contains("Linked").doesNotContain("Same words");
                officer.press("Undo finding 1 as a comment on " + reference + "1");
                officer.press("Decline finding 1 as a comment on " + reference + "1");
                officer.unfold("1 link that does not belong together");
                officer.unfold("Link another passage by hand");
                officer.press("Undo finding 1 as a comment on " + reference + "1");
            }
        }
        try (Visitor officer = visitor("officer.north", 1280)) {
            officer.open("/inspections/" + north2026 + "/links");
            officer.press("Link " + "N" + story.mark() + "-2026-05-R1 as saying what " + reference + "1 said before");
            officer.choose("above", officer.lastChoice("above"));
            officer.press("Link them all");
            officer.open("/recommendations/" + hubs);
            assertThat(officer.words())
                    .contains("What later visits said", "Two hubs welcome care leavers", "Said again later");
            officer.open("/inspections/" + north2026 + "/letter");
            assertThat(officer.words()).contains("speaks about");
            officer.open("/inspections/" + north2022 + "/links");
            assertThat(officer.words()).contains("There is nothing to link yet").doesNotContain("West");
        }
        for (int width : List.of(320, 1280)) {
            try (Visitor manager = visitor("manager.trust", width)) {
                manager.open("/inspections/" + north2022 + "/links");
                assertThat(manager.words()).contains("1.00 alike: the same words", "West " + story.mark());
                manager.open("/recommendations/" + hubs);
            }
        }
        try (Visitor manager = visitor("manager.trust", 1280)) {
            manager.open("/inspections/" + north2022 + "/links");
            manager.press("Link them all");
            manager.open("/recommendations/" + hubs);
            assertThat(manager.words()).contains("Same words to another council", "W" + story.mark() + "-2022-05-R1");
        }
        try (Visitor officer = visitor("officer.north", 320)) {
            officer.open("/recommendations/" + hubs);
            assertThat(officer.words()).doesNotContain("Same words").doesNotContain("W" + story.mark());
            officer.open("/inspections/" + north2022);
        }
    }
}
