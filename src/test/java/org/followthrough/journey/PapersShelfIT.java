package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.followthrough.Story;
import org.followthrough.WithDatabase;
import org.followthrough.World;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.PeopleManagement;
import org.followthrough.people.PersonId;
import org.followthrough.plans.PlanId;
import org.followthrough.reports.ReportWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** From the actions of a plan to a paper, kept under a name, made again, and had again in house style. */
@WithDatabase
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(World.class)
class PapersShelfIT {

    private static final String PASSWORD = "two hubs and a protocol";

    @Autowired
    private PeopleManagement people;

    @Autowired
    private World world;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private BrowserForTests browser;
    private Story story;
    private PlanId plan;

    @BeforeEach
    void begin() {
        browser = BrowserForTests.open();
        story = world.northamptonshire();
        for (PersonId person : List.of(story.officerNorth(), story.administrator())) {
            world.acting(person, () -> {
                people.choosePassword(person, PASSWORD);
                return story;
            });
        }
        var written = new ReportWorld(context, story);
        InspectionId visit = written.inspection(
                "Focused visit", Confidentiality.OPEN, List.of(ReportWorld.asksFor("Homes for young people")));
        plan = written.plan("Care leavers\u2019 improvement plan", visit);
        written.action(plan, "Agree a joint protocol", LocalDate.of(2027, 3, 3), written.recommendation(visit, 1));
    }

    @AfterEach
    void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void isSavedMadeAgainAndHadAgain() throws IOException {
        chooseHouseStyle();
        try (Visitor officer = visitor("officer.north.", 1280)) {
            officer.open("/plans/" + plan + "/actions?status=OPEN");
            officer.follow("as an action plan (preview)");
            assertThat(officer.words()).contains("It shows only the actions of the list you came from");
            officer.follow("Save under a name");
            officer.picture("shelf-save-1280");
            officer.type("name", "Board report");
            officer.press("Save");
            assertThat(officer.words()).contains("The paper is saved", "Board report", "Only some of the actions");
            officer.download("/reports/action-plan.pdf?plan=" + plan);
            officer.open("/reports?plan=" + plan);
            officer.picture("shelf-plan-1280");
            officer.clickIn("section[aria-labelledby=made] tbody", "Action plan");
            officer.picture("shelf-made-1280");
            assertThat(officer.words()).contains("byte for byte");
            assertThat(officer.download(officer.path() + ".pdf")).isEqualTo(officer.download(officer.path() + ".pdf"));
        }
        try (Visitor officer = visitor("officer.north.", 320)) {
            officer.open("/reports");
            officer.picture("shelf-plans-320");
            officer.open("/reports?plan=" + plan);
            officer.picture("shelf-plan-320");
            officer.open("/reports/made?plan=" + plan);
            officer.picture("shelf-all-made-320");
        }
    }

    private void chooseHouseStyle() throws IOException {
        try (Visitor administrator = visitor("administrator.", 1280)) {
            administrator.open("/admin/house-style/" + story.north());
            administrator.type("colour", "#ffdd00");
            administrator.upload("logo", logo());
            administrator.type("logoWords", "North Council");
            administrator.press("Save the house style");
            assertThat(administrator.words()).contains("too pale to be read on white");
            administrator.type("colour", "#00703c");
            administrator.upload("logo", logo());
            administrator.type("classification", "OFFICIAL: SENSITIVE");
            administrator.press("Save the house style");
            administrator.picture("shelf-style-1280");
        }
        try (Visitor administrator = visitor("administrator.", 320)) {
            administrator.open("/admin/house-style/" + story.north());
            administrator.picture("shelf-style-320");
        }
    }

    private Path logo() throws IOException {
        var picture = new BufferedImage(360, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0x00703c));
        pen.fillRect(0, 0, 360, 120);
        pen.setColor(Color.WHITE);
        pen.fillOval(20, 20, 80, 80);
        pen.dispose();
        Path file = folder.resolve("logo.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private Visitor visitor(String whose, int width) {
        return new Visitor(browser.browser(), "http://localhost:" + port, width)
                .signIn(whose + story.mark().toLowerCase(Locale.ROOT), PASSWORD);
    }
}
