package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.followthrough.Story;
import org.followthrough.WithDatabase;
import org.followthrough.World;
import org.followthrough.evidence.ActionMother;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.evidence.EvidenceManagement;
import org.followthrough.evidence.LooksThroughFiles;
import org.followthrough.evidence.NewEvidence;
import org.followthrough.evidence.Proof;
import org.followthrough.evidence.Source;
import org.followthrough.files.FileName;
import org.followthrough.files.FilesForTests;
import org.followthrough.people.PeopleManagement;
import org.followthrough.plans.ActionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** A file of evidence in a browser: what was found in it, why it is fine, and pictures of its pages. */
@WithDatabase
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(World.class)
class PreviewIT {

    private static final String PASSWORD = "two hubs and a protocol";

    @Autowired
    private PeopleManagement people;

    @Autowired
    private World world;

    @Autowired
    private EvidenceManagement evidence;

    @Autowired
    private LooksThroughFiles looks;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private BrowserForTests browser;
    private Story story;
    private EvidenceId piece;
    private String toSettle;

    @BeforeEach
    void handAFileOver() {
        browser = BrowserForTests.open();
        story = world.northamptonshire();
        world.acting(story.officerNorth(), () -> {
            people.choosePassword(story.officerNorth(), PASSWORD);
            return story;
        });
        ActionId action = context.getAutowireCapableBeanFactory()
                .createBean(ActionMother.class)
                .begun(story, null);
        byte[] pdf = FilesForTests.pdf(List.of(
                "Audit of 20 tenancies, March 2025\n\n18 of 20 young people stayed in their home.",
                "The housing panel\n\nRing 01604 555123 or write to panel@example.org",
                "What we do next"));
        piece = world.acting(
                story.officerNorth(),
                () -> evidence.add(
                        action,
                        new NewEvidence("Housing audit", "Fewer appeals", Proof.IMPACT, LocalDate.of(2025, 3, 31)),
                        new Source.Upload(FileName.of("housing-audit.pdf"), new ByteArrayInputStream(pdf)),
                        world.viewer(story.officerNorth())));
        toSettle = String.valueOf(looks.looked(piece));
    }

    @AfterEach
    void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void isSettledAndSeen() {
        assertThat(UUID.fromString(toSettle.split("/", -1)[3])).isNotNull();
        for (int width : List.of(1280, 320)) {
            try (Visitor officer = new Visitor(browser.browser(), "http://localhost:" + port, width)
                    .signIn("officer.north." + story.mark().toLowerCase(Locale.ROOT), PASSWORD)) {
                officer.open(toSettle);
                assertThat(officer.words()).contains("Page 2, line 2", "Telephone number", "Email address");
                officer.picture("personal-data-" + width);
                if (width == 320) {
                    officer.type("reason", "The number and the address of our own office");
                    officer.press("Confirm that it is fine");
                    assertThat(officer.words()).contains("What was found in the file was settled");
                }
                officer.open("/evidence/" + piece);
                officer.picture("evidence-preview-" + width);
            }
        }
    }
}
