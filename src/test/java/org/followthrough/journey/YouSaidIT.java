package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.World;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.local.LocalRecommendationManagement;
import org.followthrough.findings.local.LocalSource;
import org.followthrough.findings.local.NewLocalRecommendation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer writes for young people, a leader approves and switches the page on, anybody reads it. */
class YouSaidIT extends InABrowser {

    @Autowired
    private LocalRecommendationManagement locals;

    private RecommendationId recommendation;

    @BeforeEach
    void recommend() {
        recommendation = world.acting(
                story.officerNorth(),
                () -> locals.note(
                        new NewLocalRecommendation(
                                story.north(),
                                LocalSource.AUDIT,
                                "Audit",
                                World.LONG_AGO,
                                "Help young people to reach the hub",
                                null,
                                null),
                        world.viewer(story.officerNorth())));
    }

    @Test
    void wordsReachThePublicThroughALeader() {
        String page = "/public-pages/" + story.north();
        try (Visitor officer = visitor("officer.north", 1280)) {
            officer.open("/public-pages");
            officer.open(page);
            officer.go("Write a line");
            officer.type("topic", "Bus passes");
            officer.tick("askedOfUsBy", "YOUNG_PEOPLE");
            officer.type("asked", "Jade and three young people told us that the bus costs too much.");
            officer.type("did", "We implemented a comprehensive concessionary transportation arrangement.");
            officer.press("Check how it reads");
            assertThat(officer.words()).contains("Reading age").contains("Long words: implemented");
            officer.type("different", "You can come to the hub.");
            officer.press("Save");
            assertThat(officer.words()).contains("Choose what it is about").contains("“three young people”");
            officer.picture("yousaid-form-1280");
            officer.type("asked", "The bus to the hub costs too much.");
            officer.type("did", "We give you a bus pass. You can use it every day.");
            officer.choose("about", officer.lastChoice("about"));
            officer.press("Save");
            officer.picture("yousaid-page-1280");
        }
        try (Visitor leader = visitor("leader.north", 1280)) {
            leader.open("/");
            leader.follow("1 line for young people waits");
            leader.picture("yousaid-waiting-1280");
            leader.follow("Approve");
            leader.picture("yousaid-approval-1280");
            leader.press("Approve these words");
            leader.follow("Switch the page on or off");
            leader.tick("shown", "ON");
            leader.type("tellUs", "Talk to us at the hub.");
            leader.picture("yousaid-publication-1280");
            leader.press("Save");
            assertThat(leader.words()).contains("Switched on");
            leader.follow("Bus passes");
            leader.picture("yousaid-line-1280");
        }
        try (Visitor anybody = anybody(1280)) {
            anybody.open("/you-said-we-did/N" + story.mark());
            assertThat(anybody.words()).contains("You said", "We give you a bus pass.", "Talk to us at the hub.");
            anybody.picture("yousaid-public-1280");
            anybody.follow("Easy read page to print");
            anybody.picture("yousaid-easy-1280");
        }
        try (Visitor phone = anybody(320)) {
            phone.open("/you-said-we-did/N" + story.mark());
            phone.picture("yousaid-public-320");
            phone.follow("Easy read page to print");
            phone.picture("yousaid-easy-320");
        }
        try (Visitor phone = brief("officer.north", 320)) {
            phone.open(page);
            phone.picture("yousaid-page-320");
            phone.open(page + "/lines?about=recommendation-" + recommendation);
            phone.picture("yousaid-form-320");
        }
    }
}
