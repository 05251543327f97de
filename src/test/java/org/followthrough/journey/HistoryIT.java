package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.followthrough.evidence.ActionMother;
import org.followthrough.history.sealing.Seals;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.NewUpdate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** An administrator in a browser: everything that happened, a name erased, and the history checked. */
class HistoryIT extends InABrowser {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ActionManagement actions;

    @Autowired
    private Seals seals;

    private ActionId action;

    @BeforeEach
    void sayTooMuch() {
        ActionMother mother = beans.createBean(ActionMother.class);
        action = world.acting(story.officerNorth(), () -> mother.begun(story, story.leadTrust()));
        world.acting(story.officerNorth(), () -> mother.file(action, story.officerNorth()));
        world.acting(story.leadTrust(), () -> {
            actions.recordUpdate(
                    action,
                    new NewUpdate(
                            LeadRating.ON_TRACK,
                            "Barnaby Thistlewood moved into a flat of their own",
                            null,
                            null,
                            null,
                            null,
                            LocalDate.now(ZoneId.of("Europe/London"))),
                    world.viewer(story.leadTrust()));
            return action;
        });
        seals.seal();
    }

    @Test
    void readsErasesAndChecks() {
        for (int width : List.of(1280, 320)) {
            try (Visitor administrator = visitor("administrator", width)) {
                administrator.open("/admin/history");
                administrator.picture("everything-" + width);
                administrator.open("/admin/history?kind=PROGRESS");
                assertThat(administrator.words()).contains("Progress recorded");
                administrator.picture("everything-filtered-" + width);
                administrator.open("/admin/history/verification");
                administrator.press("Check now");
                assertThat(administrator.words()).contains("The history is untouched");
                administrator.picture("verification-" + width);
                administrator.open("/admin/erasures/new");
                administrator.type("words", "barnaby thistlewood");
                administrator.press("Show where they are");
                administrator.picture("erasure-" + width);
                if (width == 320) {
                    administrator.type("reason", "A parent asked");
                    administrator.press("Erase for good");
                    assertThat(administrator.words()).contains("It has been erased everywhere.");
                    administrator.picture("erasures-" + width);
                    administrator.open("/actions/" + action + "/history");
                    assertThat(administrator.words()).contains("[erased on").doesNotContain("Thistlewood");
                    administrator.picture("history-" + width);
                    administrator.open("/erasure-marks");
                    administrator.picture("marks-" + width);
                }
            }
        }
    }
}
