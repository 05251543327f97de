package org.followthrough.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.followthrough.WithDatabase;
import org.followthrough.World;
import org.followthrough.measures.MeasureId;
import org.followthrough.measures.MeasuresOfTest;
import org.followthrough.measures.Unit;
import org.followthrough.people.PeopleManagement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Measures in a browser: the scorecard, a run chart, and a column pasted with a look before it is kept. */
@WithDatabase
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(World.class)
class MeasuresIT {

    private static final String PASSWORD = "two hubs and a protocol";

    @Autowired
    private PeopleManagement people;

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    private BrowserForTests browser;
    private MeasuresOfTest it;
    private MeasureId waiting;

    @BeforeEach
    void readFifteenMeasures() {
        browser = BrowserForTests.open();
        it = MeasuresOfTest.in(context);
        waiting = it.measure(MeasuresOfTest.words("Young people waiting for a permanent home", Unit.COUNT));
        it.read(waiting, 24, 22, 26, 23, 25, 24, 27, 23, 25, 22, 12, 10, 9, 11, 8, 7, 3, 6, 2, 5, 8, 4);
        IntStream.rangeClosed(1, 14).forEach(number -> {
            MeasureId measure = it.measure(MeasuresOfTest.words(
                    "Share of pathway plans reviewed within six months, team " + number, Unit.PERCENT));
            it.read(
                    measure,
                    IntStream.range(0, number)
                            .mapToDouble(month -> 40 + (month * 7) % 11)
                            .toArray());
        });
        it.by(it.story.officerNorth(), officer -> {
            people.choosePassword(it.story.officerNorth(), PASSWORD);
            return officer;
        });
    }

    @AfterEach
    void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void areReadAndRead() {
        for (int width : List.of(1280, 320)) {
            try (Visitor officer = new Visitor(browser.browser(), "http://localhost:" + port, width)
                    .signIn("officer.north." + it.story.mark().toLowerCase(Locale.ROOT), PASSWORD)) {
                officer.open("/plans/" + it.plan + "/measures");
                officer.picture("scorecard-" + width);
                officer.follow("Young people waiting");
                assertThat(officer.words()).contains("things stand out:", "<5");
                officer.picture("measure-" + width);
                officer.open("/measures/" + waiting + "/columns");
                officer.type("text", "Nov 2025\tmany\nOct 2026\t9");
                officer.picture("columns-" + width);
                officer.open("/actions/" + it.shared + "/help?theme=01935a00-0000-7000-8000-000000000002");
                officer.picture("help-" + width);
                officer.open("/plans/" + it.plan + "/measures/new");
                officer.picture("new-" + width);
            }
        }
    }
}
