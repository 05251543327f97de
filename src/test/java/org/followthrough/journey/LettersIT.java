package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.followthrough.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports as they were published go in through a browser, are checked, corrected and accepted. */
class LettersIT extends InABrowser {

    private static final String CORRECTION = "What we take this to mean, in plainer words.";

    @ParameterizedTest
    @CsvSource({
        "002-ilacs-north-northamptonshire-2022.pdf,4,Requires improvement to be good",
        "016-ilacs-bradford-2023-inadequate.pdf,14,Inadequate",
        "026-ilacs-brent-2026-short-post-reform.pdf,4,Good",
        "036-jtai-harrow-2023.pdf,6,",
        "039-send-north-northamptonshire-2024.pdf,10,"
    })
    void goesInAndComesOutAsAnInspection(String report, int listed, String grade) {
        Path file = Corpus.folder().resolve(report);
        String draft;
        try (Visitor officer = brief("officer.north", 1280)) {
            officer.open("/letters/new");
            officer.upload("file", file);
            officer.press("Read the letter");
            draft = officer.path();
            officer.picture(report + "-draft-1280");
            assertThat(officer.count("#items .app-group:not(#our-reading) .app-item"))
                    .isEqualTo(listed);
            officer.clickIn("#items .app-item", "Change");
            officer.type("correction", CORRECTION);
            officer.press("Save");
            assertThat(officer.words()).contains(CORRECTION);
            officer.clickVerb("#our-reading", "accept");
            officer.clickVerb("#findings", "reject");
            officer.go("Check and complete the inspection");
            officer.choose("organisation", "North " + story.mark());
            officer.tick("confidentiality", "OPEN");
            officer.press("Save");
        }
        try (Visitor officer = brief("officer.north", 320)) {
            officer.open(draft);
            assertThat(officer.words()).contains(CORRECTION);
            officer.picture(report + "-draft-320");
            officer.press("Accept as an inspection");
            String inspection = officer.path();
            assertThat(inspection).startsWith("/inspections/");
            officer.picture(report + "-inspection-320");
            assertThat(officer.words()).contains(CORRECTION, "-T1");
            officer.open(inspection + "/letter");
            if (grade != null) {
                officer.open(inspection);
                assertThat(officer.words()).contains(grade);
            }
        }
    }

    /** North in 2022, 2024 and 2026, and West in 2022, as the trust that serves both sees them. */
    @Test
    void threadsRunThroughTheYearsAndBesideTheNeighbour() throws IOException {
        try (Visitor trust = brief("manager.trust", 1280)) {
            String north2022 = accept(trust, "002-ilacs-north-northamptonshire-2022.txt");
            String west2022 = accept(trust, "003-ilacs-west-northamptonshire-2022.txt");
            accept(trust, "001-fv-north-northamptonshire-2024.txt");
            String north2026 = accept(trust, "004-ilacs-north-northamptonshire-2026.txt");

            trust.open(north2026 + "/links");
            assertThat(trust.words()).contains("2022-10-R", "2024-10-R", "alike");
            trust.choose("above", trust.lastChoice("above"));
            trust.press("Link them all");
            trust.sendLastChoices("later", "earlier");
            trust.open(north2026);
            trust.open(north2022 + "/links");
            assertThat(trust.words()).contains("1.00 alike: the same words", "West " + story.mark());
            trust.press("Link them all");
            trust.open(west2022 + "/links");
            assertThat(trust.words()).contains("North " + story.mark());
        }
        try (Visitor officer = brief("officer.north", 320)) {
            officer.open("/inspections");
            assertThat(officer.words())
                    .contains("October 2022", "October 2024", "May 2026")
                    .doesNotContain("West");
        }
    }

    /** Puts a published text in under the names of this test's councils, and accepts it as it was read. */
    private String accept(Visitor trust, String text) throws IOException {
        String words = Files.readString(Corpus.folder().resolve(text))
                .replaceAll("North\\s+Northamptonshire", "North " + story.mark())
                .replaceAll("West\\s+Northamptonshire", "West " + story.mark());
        trust.open("/letters/new");
        trust.upload("file", text, words);
        trust.press("Read the letter");
        trust.go("Check and complete the inspection");
        trust.tick("confidentiality", "OPEN");
        trust.press("Save");
        trust.press("Accept as an inspection");
        assertThat(trust.path()).startsWith("/inspections/");
        return trust.path();
    }
}
