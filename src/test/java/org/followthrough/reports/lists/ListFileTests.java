package org.followthrough.reports.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.reports.ReportWorld.asksFor;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.PersonId;
import org.followthrough.plans.PlanId;
import org.followthrough.reports.ReportWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What holds for every list that can be taken away as a file, whichever module it belongs to. */
@FollowthroughTest
class ListFileTests {

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvc mvc;

    private Story story;
    private PlanId plan;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        var written = new ReportWorld(beans, story);
        InspectionId visit = written.inspection("Open visit", Confidentiality.OPEN, List.of(asksFor("Homes")));
        plan = written.plan("Care leavers", visit);
        written.action(plan, "Agree a protocol", LocalDate.of(2027, 3, 3), written.recommendation(visit, 1));
        written.action(plan, "Open a hub", LocalDate.of(2027, 4, 4), written.recommendation(visit, 1));
    }

    @Test
    void beginsWithAByteOrderMarkUnlessSomebodyAsksForNone() throws Exception {
        for (String list : List.of(
                "/plans/" + plan + "/actions.csv",
                "/actions.csv",
                "/plans/" + plan + "/measures.csv",
                "/plans/" + plan + "/evidence.csv")) {
            takenWithAndWithoutMark(list, story.officerNorth());
        }
        takenWithAndWithoutMark("/admin/history.csv", story.administrator());
    }

    @Test
    void isATableWithANameInAWorkbook() throws Exception {
        for (String list : List.of("/plans/" + plan + "/actions.xlsx", "/actions.xlsx")) {
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(list, story.officerNorth())))) {
                var table = workbook.getSheetAt(0).getTables().get(0);
                assertThat(table.getName()).isEqualTo("Actions");
                assertThat(table.getStartRowIndex()).isZero();
                assertThat(table.getEndRowIndex()).isEqualTo(2);
                assertThat(table.getCTTable().isSetAutoFilter()).isTrue();
            }
        }
    }

    @Test
    void isAWholeWorkbookWhenTheFilterKeepsNothing() throws Exception {
        byte[] empty = bytes("/plans/" + plan + "/actions.xlsx?q=nothing", story.officerNorth());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(empty))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isZero();
            assertThat(workbook.getSheetAt(0).getTables()).isEmpty();
        }
    }

    /** The headings are enough: that somebody took the history is in the history. */
    private void takenWithAndWithoutMark(String address, PersonId person) throws Exception {
        String headings = headings(address, person);
        assertThat(headings).as(address).startsWith("\uFEFF");
        assertThat("\uFEFF" + headings(address + "?bom=no", person)).isEqualTo(headings);
    }

    private String headings(String address, PersonId person) throws Exception {
        return new String(bytes(address, person), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private byte[] bytes(String address, PersonId person) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(URI.create(address)).with(world.as(person)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).as(address).startsWith("attachment; filename=");
        assertThat(answer.getHeader("Cache-Control")).as(address).isEqualTo("private, no-store");
        return answer.getContentAsByteArray();
    }
}
