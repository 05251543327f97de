package org.followthrough.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.followthrough.FollowthroughTest;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ThemeId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FollowthroughTest
class MeasurePagesTests {

    private static final double[] SMALL_AMONG_OTHERS = {9, 8, 3, 7, 8, 9, 3, 8, 7, 9, 8, 3, 9, 8};

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private MeasuresOfTest it;

    @BeforeEach
    void begin() {
        it = MeasuresOfTest.in(context);
    }

    @Test
    void defineAMeasureThatSpeaksForActions() throws Exception {
        MockHttpServletResponse answer = send(
                it.story.officerNorth(),
                post("/plans/{id}/measures", it.plan)
                        .param("name", "Young people waiting")
                        .param("unit", "COUNT")
                        .param("better", "DOWN")
                        .param("baseline", "12")
                        .param("baselineOn.day", "31")
                        .param("baselineOn.month", "12")
                        .param("baselineOn.year", "2024")
                        .param("target", "0")
                        .param("readEvery", "MONTHLY")
                        .param("actions", "a1 2"));

        assertThat(answer.getStatus()).isEqualTo(302);
        Document page = page(it.story.boardNorth(), answer.getRedirectedUrl());
        assertThat(page.text()).contains("Young people waiting", "12 on 31 December 2024", "A1 Open a hub", "A2 Agree");
        assertThat(page(it.story.officerWest(), answer.getRedirectedUrl()).text())
                .contains("A1 Open a hub")
                .doesNotContain("A2 Agree");
    }

    @Test
    void refuseWhatCannotBeMeasured() throws Exception {
        MockHttpServletResponse answer = send(
                it.story.officerNorth(),
                post("/plans/{id}/measures", it.plan)
                        .param("name", "Share")
                        .param("unit", "PERCENT")
                        .param("better", "UP")
                        .param("baseline", "-3")
                        .param("target", "120")
                        .param("readEvery", "MONTHLY")
                        .param("actions", "A99"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly(
                        "The number cannot be below 0",
                        "Enter the date of the baseline",
                        "A percentage cannot be over 100",
                        "Not an action of this plan: A99");
    }

    @Test
    void neverShowASmallCountToAnybodyOutsideTheForms() throws Exception {
        MeasureId measure = it.measure(MeasuresOfTest.words("Young people waiting", Unit.COUNT));
        it.read(measure, SMALL_AMONG_OTHERS);
        String of3 = everything(measure);

        MeasureId other = it.measure(MeasuresOfTest.words("Young people waiting", Unit.COUNT));
        double[] others = SMALL_AMONG_OTHERS.clone();
        others[2] = 1;
        others[6] = 4;
        others[11] = 2;
        it.read(other, others);

        assertThat(everything(other)).as("1, 2, 3 and 4 look the same").isEqualTo(of3);
        assertThat(of3).contains("<5");
    }

    @Test
    void showTheExactCountOnTheFormOfThoseWhoKeepIt() throws Exception {
        MeasureId measure = it.measure(MeasuresOfTest.words("Waiting", Unit.COUNT));
        it.read(measure, 3);

        Document form = page(it.story.officerNorth(), corrections(measure));

        assertThat(form.select("[name=value]").attr("value")).isEqualTo("3");
    }

    @Test
    void keepWhatAReadingSaidBeforeItWasCorrectedWithWhoAndWhy() throws Exception {
        MeasureId measure = it.measure(MeasuresOfTest.words("Waiting", Unit.COUNT));
        it.read(measure, 12, 14);
        String address = corrections(measure);

        assertThat(correct(address, "21", "0", null).getStatus())
                .as("no reason")
                .isEqualTo(422);
        assertThat(correct(address, "21", "0", "Digits swapped").getStatus()).isEqualTo(302);
        MockHttpServletResponse late = correct(address, "22", "0", "Mine");

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("21", "value=\"22\"");
        assertThat(page(it.story.boardNorth(), "/measures/" + measure).text())
                .contains("21 Corrected")
                .contains("Corrected by Officer north " + it.story.mark())
                .contains("because: Digits swapped. It said 12 for 31 January 2025");
    }

    @Test
    void takeOneReadingForEachDateAndNoneOfTheFuture() throws Exception {
        MeasureId measure = it.measure(MeasuresOfTest.words("Share", Unit.PERCENT));
        it.read(measure, 12);

        assertThat(errors(measure, "31", "1", "2025", "13"))
                .containsExactly("There is a reading for this date already. Correct that one instead");
        assertThat(errors(measure, "31", "1", "2099", "13"))
                .containsExactly("The date of the reading cannot be in the future");
        assertThat(errors(measure, "28", "2", "2025", "many"))
                .containsExactly("Enter a number, for example 12 or 41.5");
        assertThat(errors(measure, "28", "2", "2025", "101")).containsExactly("A percentage cannot be over 100");
        assertThat(errors(measure, "28", "2", "2025", "41.5 %")).isEmpty();
    }

    @Test
    void showWhatWouldBecomeOfEachPastedRowAndKeepNothingWhileOneIsRefused() throws Exception {
        MeasureId measure = it.measure(MeasuresOfTest.words("Waiting", Unit.COUNT));
        it.read(measure, 12, 14);

        MockHttpServletResponse look = paste(
                measure,
                "Month\tWaiting\nJan 2025\t12\nFeb 2025\t15\nMar 2025\t16\n31/03/2025\t17\nApr 2025\tmany\nMay 2025\t-1\nJan 2099\t3",
                null,
                null);

        assertThat(look.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(look.getContentAsString());
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Row 2 31 January 2025 12 The same",
                        "Row 3 28 February 2025 15 Changed",
                        "Row 4 31 March 2025 16 New",
                        "Row 5 31 March 2025 17 Refused 31 March 2025 is also the date of row 4. One reading for each date",
                        "Row 6 30 April 2025 many Refused Reading column: “many” is not a number",
                        "Row 7 31 May 2025 -1 Refused The number cannot be below 0",
                        "Row 8 31 January 2099 3 Refused 31 January 2099 is in the future");
        assertThat(page.select("input[name=seen]")).as("cannot be agreed to").isEmpty();
        assertThat(page.select("textarea[name=text]").text()).contains("Apr 2025");
        assertThat(readings(measure)).isEqualTo(2);
    }

    @Test
    void keepPastedRowsAllTogetherOnceTheyWereSeen() throws Exception {
        MeasureId measure = it.measure(MeasuresOfTest.words("Waiting", Unit.COUNT));
        it.read(measure, 12, 14);
        String text = "Feb 2025,15\nMar 2025,16\n";
        MockHttpServletResponse look = paste(measure, text, null, null);
        String seen = Jsoup.parse(look.getContentAsString())
                .select("input[name=seen]")
                .attr("value");
        assertThat(look.getStatus()).isEqualTo(200);
        assertThat(seen).isNotEmpty();

        assertThat(paste(measure, text, seen, null).getStatus())
                .as("a change without a reason")
                .isEqualTo(422);
        assertThat(readings(measure)).isEqualTo(2);
        assertThat(paste(measure, text, "other", "Recount").getStatus())
                .as("not what was seen")
                .isEqualTo(409);
        assertThat(paste(measure, text, seen, "Recount").getStatus()).isEqualTo(302);
        assertThat(readings(measure)).isEqualTo(3);
        assertThat(page(it.story.boardNorth(), "/measures/" + measure).text())
                .contains("because: Recount. It said 14 for 28 February 2025");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "UTF-8", "UTF-16"})
    void readAnUploadedFileInItsEncoding(String encoding) throws Exception {
        MeasureId measure = it.measure(MeasuresOfTest.words("Waiting", Unit.COUNT));
        byte[] file = "Date;Figure;Note\n31/03/2025;16;Caf\u00E9\n".getBytes(encoding);

        MockHttpServletResponse look = mvc.perform(multipart("/measures/{id}/columns", measure)
                        .file(new MockMultipartFile("file", "r.csv", "text/csv", file))
                        .with(it.world.as(it.story.officerNorth())))
                .andReturn()
                .getResponse();

        assertThat(look.getStatus()).isEqualTo(200);
        assertThat(Jsoup.parse(look.getContentAsString(StandardCharsets.UTF_8))
                        .select("input[name=text]")
                        .attr("value"))
                .contains("Caf\u00E9");
    }

    @Test
    void stayWithTheirAudience() throws Exception {
        MeasureId ofWest = it.measure(MeasuresOfTest.words("Passes", Unit.COUNT, it.story.west(), List.of(it.ofWest)));

        assertThat(page(it.story.officerWest(), "/plans/" + it.plan + "/measures")
                        .text())
                .contains("Passes");
        assertThat(page(it.story.officerNorth(), "/plans/" + it.plan + "/measures")
                        .text())
                .contains("No measure has been added");
        assertThat(send(it.story.officerNorth(), get("/measures/{id}", ofWest)).getStatus())
                .isEqualTo(404);
        assertThat(send(it.story.officerNorth(), get("/measures/{id}/readings.csv", ofWest))
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(
                                it.story.officerNorth(),
                                post("/actions/{id}/measures", it.shared).param("measures", ofWest.toString()))
                        .getStatus())
                .as("not offered")
                .isEqualTo(422);
    }

    @Test
    void explainWhatStandsOutBesideTheChart() throws Exception {
        MeasureId measure = it.measure(MeasuresOfTest.words("Waiting", Unit.COUNT));
        it.read(measure, 20, 22, 20, 22, 20, 22, 20, 22, 20, 22, 20, 60);

        Document page = page(it.story.boardNorth(), "/measures/" + measure);

        assertThat(page.text())
                .contains(
                        "Two things stand out:",
                        "11 readings in a row, from 31 January 2025 to 30 November 2025, are below the mean")
                .contains("31 December 2025 (60) is above the upper limit: a change for the worse.");
        assertThat(page.select("svg[role=img] > title").eachText())
                .contains("Run chart of Waiting")
                .hasSize(2);
        assertThat(page.select("svg.app-run--wide polygon"))
                .as("every reading stands out")
                .hasSize(12);
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void offerHelpThatFitsTheThemeToBeTakenOrLeft() throws Exception {
        UUID theme = it.jdbc
                .sql("select id from theme where name = 'Hub access'")
                .query(UUID.class)
                .single();
        ActionId hub = it.action("Open the hub", null, new ThemeId(theme));
        Document offered = page(it.story.officerNorth(), "/actions/" + hub + "/help");
        assertThat(offered.text()).contains("Visits to the hub in the month", "Funding agreed", "Lease signed");
        String visits = box(offered, "Visits to the hub in the month");
        String lease = box(offered, "Lease signed");
        String said = box(offered, "What young people who use the hub say has changed for them");

        assertThat(send(it.story.officerNorth(), post("/actions/{id}/help", hub))
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(
                                it.story.officerNorth(),
                                post("/actions/{id}/help", hub)
                                        .param("measures", visits)
                                        .param("milestones", lease)
                                        .param("evidence", said))
                        .getStatus())
                .isEqualTo(302);

        assertThat(page(it.story.officerNorth(), "/actions/" + hub + "/measures")
                        .text())
                .contains("Visits to the hub in the month");
        assertThat(page(it.story.officerNorth(), "/actions/" + hub).text())
                .contains("Lease signed", "What young people who use the hub say");
        Document again = page(it.story.officerNorth(), "/actions/" + hub + "/help");
        assertThat(again.select("main label").eachText())
                .doesNotContain("Lease signed")
                .contains("Funding agreed");
        ActionId second = it.action("Open another", null, new ThemeId(theme));
        assertThat(page(it.story.officerNorth(), "/actions/" + second + "/help").text())
                .contains("The plan has this measure already");
    }

    @Test
    void withdrawAMeasureWithoutLosingIt() throws Exception {
        MeasureId measure = it.measure(MeasuresOfTest.words("Waiting", Unit.COUNT));
        it.read(measure, 12);

        assertThat(send(
                                it.story.officerNorth(),
                                post("/measures/{id}/withdrawals", measure).param("reason", "Replaced"))
                        .getStatus())
                .isEqualTo(302);

        assertThat(page(it.story.boardNorth(), "/measures/" + measure).text()).contains("Replaced", "12");
        assertThat(send(it.story.officerNorth(), get("/measures/{id}/readings", measure))
                        .getStatus())
                .isEqualTo(409);
    }

    /** All that a reader of the measure is ever sent, with ids and marks that differ by nature taken out. */
    private String everything(MeasureId measure) throws Exception {
        String shown = "";
        for (String address : List.of("/measures/%s", "/measures/%s/readings.csv")) {
            shown += send(it.story.officerNorth(), get(address.formatted(measure)))
                    .getContentAsString();
        }
        Document scorecard = page(it.story.officerNorth(), "/plans/" + it.plan + "/measures");
        shown += scorecard.select("tr:has(a[href$=" + measure + "])").html();
        return shown.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private String corrections(MeasureId measure) {
        UUID first = it.jdbc
                .sql("select id from reading where measure_id = :measure order by read_on limit 1")
                .param("measure", measure.id())
                .query(UUID.class)
                .single();
        return "/measures/" + measure + "/readings/" + first + "/corrections";
    }

    private MockHttpServletResponse correct(String address, String value, String version, @Nullable String because)
            throws Exception {
        MockHttpServletRequestBuilder request = post(address)
                .param("on.day", "31")
                .param("on.month", "1")
                .param("on.year", "2025")
                .param("value", value)
                .param("version", version);
        return send(it.story.officerNorth(), because == null ? request : request.param("because", because));
    }

    private List<String> errors(MeasureId measure, String day, String month, String year, String value)
            throws Exception {
        MockHttpServletResponse answer = send(
                it.story.officerNorth(),
                post("/measures/{id}/readings", measure)
                        .param("on.day", day)
                        .param("on.month", month)
                        .param("on.year", year)
                        .param("value", value));
        return Jsoup.parse(answer.getContentAsString())
                .select(".govuk-error-summary a")
                .eachText();
    }

    private MockHttpServletResponse paste(
            MeasureId measure, String text, @Nullable String seen, @Nullable String because) throws Exception {
        MockHttpServletRequestBuilder request =
                post("/measures/{id}/columns", measure).param("text", text);
        request = seen == null ? request : request.param("seen", seen);
        return send(it.story.officerNorth(), because == null ? request : request.param("because", because));
    }

    private long readings(MeasureId measure) {
        return it.jdbc
                .sql("select count(*) from reading where measure_id = :measure")
                .param("measure", measure.id())
                .query(Long.class)
                .single();
    }

    private static String box(Document page, String label) {
        return page.select("label").stream()
                .filter(each -> each.text().equals(label))
                .map(each -> page.select("#" + each.attr("for")).attr("value"))
                .findFirst()
                .orElseThrow();
    }

    private Document page(PersonId person, @Nullable String address) throws Exception {
        MockHttpServletResponse answer = send(person, get(Objects.requireNonNull(address)));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(it.world.as(person))).andReturn().getResponse();
    }
}
