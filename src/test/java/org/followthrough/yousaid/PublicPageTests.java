package org.followthrough.yousaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.FollowthroughTest;
import org.followthrough.StatementLog;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.local.LocalRecommendationManagement;
import org.followthrough.findings.local.LocalSource;
import org.followthrough.findings.local.NewLocalRecommendation;
import org.followthrough.measures.MeasureId;
import org.followthrough.people.PersonId;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.followthrough.shared.StaleVersion;
import org.followthrough.yousaid.lines.LineApprovalManagement;
import org.followthrough.yousaid.lines.LineDirectory;
import org.followthrough.yousaid.lines.LineRow;
import org.followthrough.yousaid.lines.LineState;
import org.followthrough.yousaid.lines.PublicLineManagement;
import org.followthrough.yousaid.pages.PageDirectory;
import org.followthrough.yousaid.pages.PublicPageManagement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What the public reads, and how words get there. */
@FollowthroughTest
class PublicPageTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PublicLineManagement lines;

    @Autowired
    private LineApprovalManagement approvals;

    @Autowired
    private PublicPageManagement pages;

    @Autowired
    private LocalRecommendationManagement locals;

    @Autowired
    private PlanManagement plans;

    @Autowired
    private LineDirectory directory;

    @Autowired
    private PageDirectory pageDirectory;

    @Autowired
    private StatementLog statements;

    private Story story;
    private RecommendationId recommendation;
    private String address;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        address = "/you-said-we-did/N" + story.mark();
        recommendation = world.acting(
                story.officerNorth(),
                () -> locals.note(
                        new NewLocalRecommendation(
                                story.north(),
                                LocalSource.AUDIT,
                                "Audit",
                                World.LONG_AGO,
                                "Secret verbatim words",
                                null,
                                null),
                        world.viewer(story.officerNorth())));
    }

    @Test
    void isThereForNobodyBeforeALeaderSwitchesItOn() throws Exception {
        approve(write(words("Buses")));

        assertThat(read(address).getStatus()).isEqualTo(404);
        switchOn(null);
        assertThat(read(address).getStatus()).isEqualTo(200);
        assertThat(read(address.toLowerCase(Locale.ROOT)).getStatus()).isEqualTo(200);
        assertThat(read("/you-said-we-did/T" + story.mark()).getStatus())
                .as("a trust has none")
                .isEqualTo(404);
        show(false, null);
        assertThat(read(address).getStatus()).isEqualTo(404);
        assertThat(read(address + "/easy-read").getStatus()).isEqualTo(404);
    }

    @Test
    void saysNothingThatNoLeaderApproved() throws Exception {
        PublicLineId buses = write(words("Buses"));
        write(words("Homes"));
        switchOn(null);
        assertThat(read(address).getContentAsString()).doesNotContain("Buses").doesNotContain("Homes");

        approve(buses);
        assertThat(read(address).getContentAsString())
                .contains("Buses")
                .contains("You asked for Buses")
                .doesNotContain("Homes")
                .as("nothing of where it comes from")
                .doesNotContain("Secret verbatim words")
                .doesNotContain("Officer north")
                .doesNotContain("Leader north");

        reword(buses, words("Trains"));
        assertThat(read(address).getContentAsString()).contains("Buses").doesNotContain("Trains");
        assertThat(row(buses).state()).isEqualTo(LineState.CHANGED);
        approve(buses);
        assertThat(read(address).getContentAsString()).contains("Trains").doesNotContain("Buses");
        assertThat(read(address + "/easy-read").getContentAsString())
                .contains("Trains")
                .doesNotContain("Buses");
    }

    @Test
    void losesALineThatIsWithdrawn() throws Exception {
        PublicLineId buses = write(words("Buses"));
        approve(buses);
        switchOn(null);

        act(
                story.officerNorth(),
                () -> lines.withdraw(buses, "Told us it is wrong", world.viewer(story.officerNorth())));

        assertThat(read(address).getContentAsString()).doesNotContain("Buses");
        assertThatThrownBy(() -> approve(buses)).isInstanceOf(NotAllowedNow.class);
        assertThatThrownBy(() -> reword(buses, words("Buses"))).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void speaksOfNoInspectionThatIsNotPublic() throws Exception {
        PublicLineId buses = write(words("Buses"));
        approve(buses);
        switchOn(null);
        UUID inspection = Ids.next();
        jdbc.sql("""
                        insert into inspection (id, version, framework_id, kind, reference, title, started_on, ended_on,
                                                confidentiality, recorded_by, recorded_at)
                        select ?, 0, f.id, 'FOCUSED_VISIT', ?, 'Visit', date '2026-01-01', date '2026-01-02',
                               'NOT_FOR_PUBLICATION', ?, timestamptz '2026-01-03'
                        from framework f limit 1
                        """)
                .params(inspection, "X" + story.mark(), story.officerNorth().id())
                .update();
        jdbc.sql("update recommendation set inspection_id = ?, kind = 'RECOMMENDATION' where id = ?")
                .params(inspection, recommendation.id())
                .update();
        jdbc.sql("insert into inspection_organisation (inspection_id, organisation_id) values (?, ?)")
                .params(inspection, story.north().id())
                .update();

        assertThat(read(address).getContentAsString()).doesNotContain("Buses");
        assertThatThrownBy(() -> write(words("Homes"))).isInstanceOf(NotFound.class);
        reword(buses, words("Trains"));
        assertThatThrownBy(() -> approve(buses)).isInstanceOf(NotAllowedNow.class);
    }

    @Test
    void knowsNobodySetsNoCookieAndMayBeKept() throws Exception {
        approve(write(words("Buses")));
        switchOn("Ask the team");
        MockHttpServletResponse anybody = read(address);
        MockHttpServletResponse signedIn = answer(get(address).with(world.as(story.leaderNorth())));

        assertThat(signedIn.getContentAsString()).isEqualTo(anybody.getContentAsString());
        assertThat(anybody.getHeader(HttpHeaders.SET_COOKIE)).isNull();
        assertThat(anybody.getHeaders(HttpHeaders.CACHE_CONTROL)).containsExactly("max-age=300, public");
        assertThat(anybody.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(anybody.getContentAsString()).doesNotContain("_csrf").doesNotContain("<script");
        String tag = Objects.requireNonNull(anybody.getHeader(HttpHeaders.ETAG));
        MockHttpServletResponse again = answer(get(address).header(HttpHeaders.IF_NONE_MATCH, tag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(read("/you-said-we-did/NOBODY").getHeader(HttpHeaders.CACHE_CONTROL))
                .contains("no-store");
    }

    @Test
    void showsAFigureAsItWasApprovedAndNoSmallOne() throws Exception {
        MeasureId measure = measure(3);
        PublicLineId buses =
                write(new NewLine(words("Buses").words(), words("Buses").subject(), measure));
        approve(buses);
        switchOn(null);
        assertThat(read(address).getContentAsString()).contains("Passes given").contains("fewer than 5");

        jdbc.sql("update reading set value = 48 where measure_id = ?")
                .params(measure.id())
                .update();
        assertThat(read(address).getContentAsString()).doesNotContain(">48<");
        approve(buses);
        assertThat(read(address).getContentAsString()).contains(">48<");
        assertThatThrownBy(() -> approve(buses)).as("nothing new to approve").isInstanceOf(NotAllowedNow.class);
        assertThat(jdbc.sql("select count(*) from row_version where table_name = 'public_line_approval'"
                                + " and thing_id = ? and row_data ->> 'figure_words' = 'fewer than 5'")
                        .param(story.north().id())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void isInTheOrderThatPeopleGiveIt() throws Exception {
        List<PublicLineId> all = List.of(write(words("Buses")), write(words("Homes")), write(words("Money")));
        all.forEach(this::approve);
        switchOn(null);

        act(story.officerNorth(), () -> lines.move(all.get(2), true, world.viewer(story.officerNorth())));
        act(story.officerNorth(), () -> lines.move(all.get(0), true, world.viewer(story.officerNorth())));

        assertThat(page(address).select("h2").eachText()).startsWith("Buses", "Money", "Homes");
        assertThat(row(all.get(0)).version()).as("moving is no change").isZero();
    }

    @Test
    void isWrittenByThoseWhoKeepPlansAndApprovedByLeadersThere() {
        PublicLineId buses = write(words("Buses"));

        assertThatThrownBy(() -> approvals.approve(buses, 0, world.viewer(story.officerNorth())))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> approvals.approve(buses, 0, world.viewer(story.managerTrust())))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> approvals.approve(buses, 0, world.viewer(story.leaderWest())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lines.write(story.north(), words("Homes"), world.viewer(story.boardNorth())))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> lines.write(story.west(), words("Homes"), world.viewer(story.officerWest())))
                .as("about something of the neighbour")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pages.show(story.north(), true, null, -1, world.viewer(story.officerNorth())))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void isNotApprovedInWordsThatTheLeaderHasNotRead() throws Exception {
        PublicLineId buses = write(words("Buses"));
        int read = row(buses).version();
        reword(buses, words("Trains"));

        assertThatThrownBy(() -> approvals.approve(buses, read, world.viewer(story.leaderNorth())))
                .isInstanceOf(StaleVersion.class);
        MockHttpServletResponse answer = answer(post("/public-lines/" + buses + "/approvals")
                .with(world.as(story.leaderNorth()))
                .param("version", String.valueOf(read)));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("Somebody changed this line")
                .contains("Trains");
    }

    @Test
    void warnsOfNamesAndRefusesCountsOfFew() throws Exception {
        String form = "/public-pages/" + story.north() + "/lines";
        MockHttpServletResponse answer = answer(typed(post(form), "Jade and two young people asked for passes"));
        Document page = Jsoup.parse(answer.getContentAsString());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page.select(".govuk-error-summary").text())
                .contains("“two young people”")
                .contains("could point at somebody");
        assertThat(page.select(".app-personal-data li").text()).contains("What looks like a name, “Jade”");
        assertThat(page.select("textarea[name=asked]").val()).contains("Jade and two");

        String mark = page.select("input[name=confirmed]").val();
        MockHttpServletRequestBuilder again = typed(post(form), "Jade and others asked for passes");
        assertThat(answer(again).getStatus()).isEqualTo(422);
        assertThat(answer(typed(post(form), "Jade and others asked for passes").param("confirmed", mark))
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void tellsTheWriterHowItReadsWithoutKeepingAnything() throws Exception {
        MockHttpServletResponse answer =
                answer(typed(post("/public-pages/" + story.north() + "/lines"), "You want the bus to be free.")
                        .param("check", "words"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.getContentAsString()).select("#reading").text())
                .contains("Reading age")
                .contains("Easy enough");
        assertThat(directory
                        .lines(story.north(), false, 1, world.viewer(story.officerNorth()))
                        .rows())
                .isEmpty();
    }

    @Test
    void showsBothVersionsWhenTwoPeopleEdit() throws Exception {
        PublicLineId buses = write(words("Buses"));
        reword(buses, words("Trains"));
        MockHttpServletResponse answer =
                answer(typed(post("/public-lines/" + buses + "/edit"), "Mine").param("version", "0"));

        assertThat(answer.getStatus()).isEqualTo(409);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".app-conflict").text())
                .contains("You asked for Trains")
                .contains("Mine");
        assertThat(page.select("textarea[name=asked]").val()).isEqualTo("Mine");
        assertThat(page.select("input[name=version]").val()).isEqualTo("1");
    }

    @Test
    void costsTheSameWhateverTheNumberOfLines() throws Exception {
        List<PublicLineId> some = IntStream.range(0, 30)
                .mapToObj(number -> write(words("Topic " + number)))
                .toList();
        some.subList(0, 20).forEach(this::approve);
        switchOn(null);

        assertThat(statements.of(() -> read(address))).as("the public page").hasSize(1);
        for (String signedIn : List.of(
                "/public-pages",
                "/public-pages/" + story.north(),
                "/public-pages/" + story.north() + "/lines",
                "/public-lines/" + some.get(0),
                "/public-lines/" + some.get(0) + "/edit",
                "/public-lines/" + some.get(25) + "/approvals",
                "/public-lines/" + some.get(0) + "/withdrawals")) {
            RequestPostProcessor leader = world.as(story.leaderNorth());
            assertThat(statements.of(() -> answer(get(signedIn).with(leader))))
                    .as(signedIn)
                    .hasSizeBetween(3, 8);
        }
    }

    private MockHttpServletRequestBuilder typed(MockHttpServletRequestBuilder form, String asked) {
        return form.with(world.as(story.officerNorth()))
                .param("topic", "Buses")
                .param("askedOfUsBy", "YOUNG_PEOPLE")
                .param("asked", asked)
                .param("did", "We pay for the bus.")
                .param("different", "You can come to the hub.")
                .param("about", "recommendation-" + recommendation);
    }

    private NewLine words(String topic) {
        return new NewLine(
                new LineWords(
                        topic, AskedBy.YOUNG_PEOPLE, "You asked for " + topic, "We did it.", "You have " + topic + "."),
                LineSubject.of(recommendation),
                null);
    }

    private MeasureId measure(int value) {
        PlanId plan = world.acting(
                story.officerNorth(),
                () -> plans.make(
                        new NewPlan(
                                "Plan " + story.mark(), null, null, 42, List.of(story.north()), List.of(), List.of()),
                        world.viewer(story.officerNorth())));
        MeasureId measure = MeasureId.next();
        jdbc.sql("""
                        insert into measure (id, version, plan_id, name, unit, better, read_every, defined_by, defined_at)
                        values (?, 0, ?, 'Passes given', 'COUNT', 'UP', 'MONTHLY', ?, timestamptz '2026-01-01')
                        """).params(measure.id(), plan.id(), story.officerNorth().id()).update();
        jdbc.sql("""
                        insert into reading (id, version, measure_id, plan_id, read_on, value, recorded_by, recorded_at)
                        values (?, 0, ?, ?, date '2026-01-01', ?, ?, timestamptz '2026-01-01')
                        """)
                .params(
                        Ids.next(),
                        measure.id(),
                        plan.id(),
                        value,
                        story.officerNorth().id())
                .update();
        return measure;
    }

    private PublicLineId write(NewLine line) {
        return world.acting(
                story.officerNorth(), () -> lines.write(story.north(), line, world.viewer(story.officerNorth())));
    }

    private void reword(PublicLineId id, NewLine line) {
        act(story.officerNorth(), () -> lines.reword(id, line, row(id).version(), world.viewer(story.officerNorth())));
    }

    private void approve(PublicLineId id) {
        act(story.leaderNorth(), () -> approvals.approve(id, row(id).version(), world.viewer(story.leaderNorth())));
    }

    private void switchOn(@Nullable String tellUs) {
        show(true, tellUs);
    }

    private void show(boolean on, @Nullable String tellUs) {
        int version = pageDirectory
                .page(story.north(), world.viewer(story.leaderNorth()))
                .version();
        act(
                story.leaderNorth(),
                () -> pages.show(story.north(), on, tellUs, version, world.viewer(story.leaderNorth())));
    }

    private LineRow row(PublicLineId id) {
        return directory.line(id, world.viewer(story.officerNorth()));
    }

    private void act(PersonId person, Runnable deed) {
        world.acting(person, () -> {
            deed.run();
            return person;
        });
    }

    private Document page(String of) throws Exception {
        return Jsoup.parse(read(of).getContentAsString());
    }

    private MockHttpServletResponse read(String of) throws Exception {
        return answer(get(URI.create(of)));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
