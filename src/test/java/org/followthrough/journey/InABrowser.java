package org.followthrough.journey;

import java.util.List;
import java.util.Locale;
import org.followthrough.ClockForTests;
import org.followthrough.Story;
import org.followthrough.WithDatabase;
import org.followthrough.World;
import org.followthrough.people.PeopleManagement;
import org.followthrough.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;

/** A test whose people sit at a browser: a story of its own, in which everybody can sign in. */
@WithDatabase
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(World.class)
@TestExecutionListeners(
        listeners = ClockForTests.Reset.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
abstract class InABrowser {

    private static final String PASSWORD = "two hubs and a protocol";

    @Autowired
    World world;

    @Autowired
    private PeopleManagement people;

    @LocalServerPort
    private int port;

    private BrowserForTests browser;
    Story story;

    @BeforeEach
    void letEverybodyIn() {
        browser = BrowserForTests.open();
        story = world.northamptonshire();
        for (PersonId person : List.of(
                story.officerNorth(),
                story.leadTrust(),
                story.managerTrust(),
                story.leaderNorth(),
                story.boardNorth(),
                story.officerWest(),
                story.administrator())) {
            world.acting(person, () -> {
                people.choosePassword(person, PASSWORD);
                return person;
            });
        }
    }

    @AfterEach
    void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Somebody who has signed in, at a window so many pixels wide. */
    Visitor visitor(String username, int width) {
        return signedIn(new Visitor(browser.browser(), home(), width), username);
    }

    /** The same without the long check of accessibility on each page. */
    Visitor brief(String username, int width) {
        return signedIn(new Visitor(browser.browser(), home(), width).briefly(), username);
    }

    /** Somebody who has not signed in. */
    Visitor anybody(int width) {
        return new Visitor(browser.browser(), home(), width);
    }

    /** The visitor, signed in (again). */
    Visitor signedIn(Visitor visitor, String username) {
        return visitor.signIn(username + "." + story.mark().toLowerCase(Locale.ROOT), PASSWORD);
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
