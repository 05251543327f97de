package org.followthrough.reports.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.reports.ReportWorld.asksFor;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.plans.PlanId;
import org.followthrough.reports.ReportWorld;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class PackTakenTests {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 3);

    @Autowired
    World world;

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvc mvc;

    private Story story;
    private ReportWorld written;
    private PlanId plan;
    private InspectionId visit;

    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        written = new ReportWorld(beans, story);
        visit = written.inspection("Open visit", Confidentiality.OPEN, List.of(asksFor("Homes for young people")));
        plan = written.plan("Care leavers", visit);
    }

    @Test
    void isSentAtOnceWhenNothingLooksPersonal() throws Exception {
        mvc.perform(get("/reports/inspection-pack.zip?plan=" + plan).with(world.as(story.officerNorth())))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/zip"));
    }

    @Test
    void isLookedThroughFirstWhenSomethingLooksPersonalAndAgainWhenMoreIsFound() throws Exception {
        written.action(plan, "Ask jo@council.example", DUE, written.recommendation(visit, 1));

        for (String ending : List.of("zip", "pdf", "docx")) {
            mvc.perform(get("/reports/inspection-pack." + ending + "?plan=" + plan)
                            .with(world.as(story.officerNorth())))
                    .andExpect(status().isFound())
                    .andExpect(redirectedUrl("/reports/inspection-pack?plan=" + plan))
                    .andExpect(header().doesNotExist("Content-Disposition"));
        }
        Document page = page("");
        assertThat(page.select("main th[scope=row]").eachText()).contains("jo@council.example");
        assertThat(page.select("main a[href*='inspection-pack.']")).isEmpty();

        String mark = page.select("input[name=fine]").val();
        String taken = page("&fine=" + mark)
                .select("main a[href*='inspection-pack.zip']")
                .attr("href");
        mvc.perform(get(taken).with(world.as(story.officerNorth()))).andExpect(status().isOk());

        written.action(plan, "Ask al@council.example", DUE, written.recommendation(visit, 1));
        mvc.perform(get(taken).with(world.as(story.officerNorth()))).andExpect(status().isFound());
    }

    private Document page(String more) throws Exception {
        return Jsoup.parse(
                mvc.perform(get("/reports/inspection-pack?plan=" + plan + more).with(world.as(story.officerNorth())))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }
}
