package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.followthrough.findings.links.LinkedLetters;
import org.followthrough.inspections.InspectionId;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.followthrough.plans.sheets.CouncilSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A council puts the spreadsheet it kept its plan in into its plan, in a browser, corrects it and takes the same out again. */
class SheetsIT extends InABrowser {

    @Autowired
    private BeanFactory beans;

    @TempDir
    private Path folder;

    @Test
    void goesInOnceItIsCorrectedAndComesOutTheSame() throws Exception {
        InspectionId inspection = new LinkedLetters(beans)
                .inspect(
                        story.north(),
                        2024,
                        story.officerNorth(),
                        List.of("Much has to change."),
                        List.of("Homes for care leavers."));
        PlanId plan = world.acting(
                story.officerNorth(),
                () -> beans.getBean(PlanManagement.class)
                        .make(
                                new NewPlan(
                                        "Improvement plan",
                                        null,
                                        null,
                                        42,
                                        List.of(story.north()),
                                        List.of(inspection),
                                        List.of()),
                                world.viewer(story.officerNorth())));
        Path wrong = Files.write(
                folder.resolve("plan.xlsx"),
                new CouncilSheet().withTwoMistakes().bytes());
        Path corrected = Files.write(folder.resolve("plan corrected.xlsx"), new CouncilSheet().bytes());
        try (Visitor officer = visitor("officer.north", 320)) {
            put(wrong, plan, officer);
            officer.picture("import-columns-320");
            officer.press("See what would happen");
            officer.picture("import-trial-320");
            assertThat(officer.words()).contains("40 refused");
            officer.open(officer.path().replace("/acceptance", "/sheet"));
            officer.picture("import-sheet-320");
        }
        try (Visitor officer = visitor("officer.north", 1280)) {
            put(wrong, plan, officer);
            officer.picture("import-columns-1280");
            sayTheRest(officer);
            assertThat(officer.words()).contains("2 rows cannot go in", "“Q3” is a quarter, not a date");
            officer.picture("import-trial-1280");
            officer.press("Put the corrected file in");
            officer.picture("import-new-1280");
            put(corrected, plan, officer);
            sayTheRest(officer);
            officer.tick("checked", "yes");
            officer.picture("import-accept-1280");
            officer.press("Accept: write down 40, change 0");
            assertThat(officer.words()).contains("40 actions");
            Path out =
                    Files.write(folder.resolve("actions.xlsx"), officer.download("/plans/" + plan + "/actions.xlsx"));
            put(out, plan, officer);
            officer.press("See what would happen");
            assertThat(officer.words()).contains("40 unchanged", "There is nothing to write");
            officer.follow("Throw it away");
            officer.press("Throw it away");
        }
    }

    private static void put(Path file, PlanId plan, Visitor officer) {
        officer.open("/plans/" + plan + "/imports/new");
        officer.upload("file", file);
        officer.press("Read the spreadsheet");
    }

    private static void sayTheRest(Visitor officer) {
        officer.choose("recommendation", officer.lastChoice("recommendation"));
        officer.choose("rating", "On track");
        officer.press("See what would happen");
    }
}
