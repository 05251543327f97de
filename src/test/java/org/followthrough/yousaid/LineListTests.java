package org.followthrough.yousaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.local.LocalRecommendationManagement;
import org.followthrough.findings.local.LocalSource;
import org.followthrough.findings.local.NewLocalRecommendation;
import org.followthrough.people.PersonId;
import org.followthrough.shared.Ids;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The lines of a council, twenty-five at a time, and where leaders hear that some wait for them. */
@FollowthroughTest
class LineListTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LocalRecommendationManagement locals;

    private Story story;
    private RecommendationId recommendation;
    private String address;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        address = "/public-pages/" + story.north();
        recommendation = world.acting(
                story.officerNorth(),
                () -> locals.note(
                        new NewLocalRecommendation(
                                story.north(), LocalSource.AUDIT, "Audit", World.LONG_AGO, "Open later", null, null),
                        world.viewer(story.officerNorth())));
    }

    @Test
    void comesInPagesOverWhichLinesCanBeMoved() throws Exception {
        UUID[] lines = IntStream.rangeClosed(1, 30).mapToObj(this::line).toArray(UUID[]::new);

        Document first = page(address, story.officerNorth());
        Document second = page(address + "?page=2", story.officerNorth());
        assertThat(first.select("article h2").eachText())
                .hasSize(25)
                .startsWith("Topic 1")
                .endsWith("Topic 25");
        assertThat(second.select("article h2").eachText())
                .containsExactly("Topic 26", "Topic 27", "Topic 28", "Topic 29", "Topic 30");
        assertThat(first.select("article button").eachText())
                .startsWith("Move down")
                .endsWith("Move down");
        assertThat(second.select("article button").eachText())
                .startsWith("Move up")
                .endsWith("Move up");

        assertThat(mvc.perform(post("/public-lines/" + lines[25] + "/moves").with(world.as(story.officerNorth())))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .as("the page on which it is now")
                .endsWith("&page=1#line-" + lines[25]);
        assertThat(page(address, story.officerNorth()).select("article h2").eachText())
                .last()
                .isEqualTo("Topic 26");
    }

    @Test
    void showsThoseThatWaitForALeaderAlone() throws Exception {
        approve(line(1));
        line(2);

        Document page = page(address, story.leaderNorth());
        assertThat(page.select("main a[href$=waiting=true]").text()).contains("1 line waits");
        Document waiting = page(address + "?waiting=true", story.leaderNorth());
        assertThat(waiting.select("article h2").eachText()).containsExactly("Topic 2");
        assertThat(waiting.select("article button")).as("no moving among some").isEmpty();
    }

    @Test
    void isToldOnTheHomePageOfTheLeadersWhoMayApprove() throws Exception {
        approve(line(1));
        assertThat(words("/", story.leaderNorth())).doesNotContain("line for young people");

        line(2);
        Document home = page("/", story.leaderNorth());
        assertThat(home.select("a[href=" + address + "?waiting=true]").text())
                .isEqualTo("1 line for young people waits for you to approve it");
        assertThat(home.text()).doesNotContain("Nothing needs you today");
        assertThat(words("/", story.officerNorth())).doesNotContain("young people");
        assertThat(words("/", story.leaderWest())).doesNotContain("young people");
    }

    private UUID line(int number) {
        UUID line = Ids.next();
        jdbc.sql("""
                        insert into public_line (id, version, organisation_id, position, topic, asked_of_us_by, asked, did,
                                                 different, recommendation_id, written_by, written_at)
                        values (?, 0, ?, ?, ?, 'YOUNG_PEOPLE', 'Bus fares', 'We pay', 'It is free', ?, ?,
                                timestamptz '2026-01-01')
                        """)
                .params(
                        line,
                        story.north().id(),
                        number,
                        "Topic " + number,
                        recommendation.id(),
                        story.officerNorth().id())
                .update();
        return line;
    }

    private void approve(UUID line) {
        jdbc.sql("""
                        insert into public_line_approval (id, line_id, organisation_id, topic, asked_of_us_by, asked, did,
                                                          different, approved_by, approved_at)
                        select ?, l.id, l.organisation_id, l.topic, l.asked_of_us_by, l.asked, l.did, l.different, ?,
                               timestamptz '2026-01-02'
                        from public_line l
                        where l.id = ?
                        """).params(Ids.next(), story.leaderNorth().id(), line).update();
    }

    private String words(String of, PersonId person) throws Exception {
        return page(of, person).select("main").text();
    }

    private Document page(String of, PersonId person) throws Exception {
        return Jsoup.parse(mvc.perform(get(of).with(world.as(person)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
