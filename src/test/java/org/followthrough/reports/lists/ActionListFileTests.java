package org.followthrough.reports.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.reports.ReportWorld.asksFor;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionColumn;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.reports.ReportWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A list of actions as a file: the same rows, whole, with headings that an import knows again. */
@FollowthroughTest
class ActionListFileTests {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 3);

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private Story story;
    private PlanId plan;
    private ActionId protocol;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        var written = new ReportWorld(beans, story);
        InspectionId open = written.inspection("Open visit", Confidentiality.OPEN, List.of(asksFor("Homes")));
        InspectionId secret =
                written.inspection("Hushed visit", Confidentiality.NOT_FOR_PUBLICATION, List.of(asksFor("Hushed")));
        RecommendationId homes = written.recommendation(open, 1);
        RecommendationId hushed = written.recommendation(secret, 1);
        plan = written.plan("Care leavers’ plan", open, secret);
        protocol = written.action(plan, "=HYPERLINK(\"x\")", DUE, homes, hushed);
        written.action(plan, "Homes,\n\"near\" the hub", DUE.plusDays(1), homes);
        fill(
                "update action set outcome = 'Nobody waits', theme_id = (select id from theme where name = 'Housing') where id = :id");
        fill("""
                insert into milestone (id, version, action_id, plan_id, title, original_due_on, due_on, done_on, written_by, written_at)
                select uuidv7(), 0, id, plan_id, 'Lease signed', date '2027-01-09', date '2027-01-09', date '2027-01-08',
                       written_by, written_at
                from action where id = :id
                """);
        fill("""
                insert into progress_update (id, action_id, plan_id, rating, words, said_on, recorded_by, recorded_at)
                select uuidv7(), id, plan_id, 'AT_RISK', 'Slow', date '2026-11-20', written_by, timestamptz '2026-11-20'
                from action where id = :id
                """);
        fill(
                "update action_standing set lead_rating = 'AT_RISK', last_update_on = date '2026-11-20' where action_id = :id");
    }

    @Test
    void hasEveryHeadingInOrderAndTheWholeRow() throws Exception {
        List<CSVRecord> rows = csv("/plans/" + plan + "/actions.csv", story.officerNorth());

        assertThat(rows.get(0).toList())
                .containsExactlyElementsOf(Arrays.stream(ActionColumn.values())
                        .map(ActionColumn::heading)
                        .toList());
        assertThat(rows).hasSize(3);
        CSVRecord first = rows.get(1);
        String mark = story.mark();
        assertThat(first.toList())
                .containsExactly(
                        "A1",
                        "'=HYPERLINK(\"x\")",
                        "Nobody waits",
                        "",
                        "Housing",
                        "N" + mark + "-2024-10-B-R1; N" + mark + "-2024-10-R1",
                        "Leaving care service manager",
                        "",
                        "",
                        "",
                        "",
                        "2027-03-03",
                        "2027-03-03",
                        "Not started",
                        "At risk",
                        "Slow",
                        "2026-11-20",
                        "Amber",
                        "Amber: the lead says it is at risk; due on 3 March 2027",
                        "0",
                        "9 January 2027: Lease signed (done 8 January 2027)",
                        "");
        assertThat(rows.get(2).get(1)).isEqualTo("Homes,\n\"near\" the hub");
    }

    @Test
    void isTheListAsItIsFilteredAndSorted() throws Exception {
        String list = "/plans/" + plan + "/actions.csv";

        assertThat(csv(list + "?q=near", story.officerNorth())).hasSize(2);
        assertThat(csv(list + "?sort=-due", story.officerNorth()).get(1).get(0)).isEqualTo("A2");
        assertThat(csv(list + "?rating=RED", story.officerNorth())).hasSize(1);
        List<CSVRecord> all = csv("/actions.csv", story.officerNorth());
        assertThat(all).hasSize(3);
        assertThat(all.get(0).get(ActionColumn.values().length)).isEqualTo("Plan");
        assertThat(all.get(1).get(ActionColumn.values().length)).isEqualTo("Care leavers’ plan");
    }

    @Test
    void keepsWhatIsConfidentialAndWhatIsForAnotherCouncil() throws Exception {
        CSVRecord board =
                csv("/plans/" + plan + "/actions.csv", story.boardNorth()).get(1);
        assertThat(board.get(at(ActionColumn.RECOMMENDATIONS))).isEqualTo("N" + story.mark() + "-2024-10-R1");

        assertThat(csv("/actions.csv", story.officerWest())).hasSize(1);
        for (String nothing : List.of(
                "/plans/" + plan + "/actions.csv", "/plans/" + plan + "/actions.xlsx", "/plans/12/actions.csv")) {
            mvc.perform(get(nothing).with(world.as(story.officerWest()))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/plans/" + plan + "/actions.pdf").with(world.as(story.officerNorth())))
                .andExpect(status().isNotFound());
    }

    @Test
    void keepsDatesAsDatesInAWorkbookOfTheSameRows() throws Exception {
        byte[] body = mvc.perform(get("/plans/" + plan + "/actions.xlsx").with(world.as(story.officerNorth())))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Disposition",
                                "attachment; filename=\"actions-care-leavers-plan-2026-11-21.xlsx\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(body))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0).getCellText(at(ActionColumn.LEADS_RATING))).isEqualTo("Lead's rating");
            Row row = rows.get(1);
            assertThat(row.getCellText(1)).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(at(ActionColumn.DUE_DATE)).asDate().toLocalDate())
                    .isEqualTo(DUE);
        }
    }

    @Test
    void isTakenOutAlsoWhenItIsTimeToNoteThatSomebodyIsThere() throws Exception {
        Cookie session = world.session(story.officerNorth());
        jdbc.sql("update spring_session set last_access_time = last_access_time - 60001 where principal_name = :person")
                .param("person", story.officerNorth().toString())
                .update();

        mvc.perform(get("/plans/" + plan + "/actions.xlsx").cookie(session)).andExpect(status().isOk());
    }

    private static int at(ActionColumn column) {
        return Arrays.asList(ActionColumn.values()).indexOf(column);
    }

    private void fill(String sql) {
        jdbc.sql(sql).param("id", protocol.id()).update();
    }

    private List<CSVRecord> csv(String address, PersonId person) throws Exception {
        byte[] body = mvc.perform(get(URI.create(address)).with(world.as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return read(new String(body, StandardCharsets.UTF_8));
    }

    private static List<CSVRecord> read(String text) throws IOException {
        assertThat(text).startsWith("\uFEFF");
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text.substring(1)))) {
            return parser.getRecords();
        }
    }
}
