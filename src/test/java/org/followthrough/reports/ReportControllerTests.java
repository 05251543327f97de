package org.followthrough.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.reports.ReportWorld.asksFor;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.NewRecommendationUpdate;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationManagement;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.PersonId;
import org.followthrough.plans.PlanId;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperMaker;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@FollowthroughTest
class ReportControllerTests {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 3);

    @Autowired
    World world;

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    MockMvc mvc;

    @TempDir
    Path folder;

    private Story story;
    private ReportWorld written;
    private PlanId plan;

    /** A plan that answers an open visit and one that is never published; A3 answers both. */
    @BeforeEach
    void begin() {
        story = world.northamptonshire();
        written = new ReportWorld(beans, story);
        InspectionId open =
                written.inspection("Open visit", Confidentiality.OPEN, List.of(asksFor("Homes for young people")));
        InspectionId secret = written.inspection(
                "Hushed visit", Confidentiality.NOT_FOR_PUBLICATION, List.of(asksFor("Hushed words of inspectors")));
        RecommendationId homes = written.recommendation(open, 1);
        RecommendationId hushed = written.recommendation(secret, 1);
        plan = written.plan("Care leavers\u2019 plan", open, secret);
        written.action(plan, "Agree a protocol", DUE, homes);
        written.action(plan, "Hushed work", DUE, hushed);
        written.action(plan, "Write things down", DUE, homes, hushed);
        written.admit(secret, story.leaderNorth());
        leaderSays(homes, "Fewer people wait");
        leaderSays(hushed, "Hushed words of a leader");
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, application/pdf",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "csv, text/csv;charset=UTF-8"
    })
    void sendsThePaperAsAFileThatNobodyElseKeeps(String ending, String type) throws Exception {
        mvc.perform(get(address(ending, plan)).with(world.as(story.officerNorth())))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", type))
                .andExpect(header().string(
                                "Content-Disposition",
                                "attachment; filename=\"action-plan-care-leavers-plan-2026-11-21." + ending + "\""))
                .andExpect(header().string("Cache-Control", "private, no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "xlsx", "csv"})
    void saysWhatInspectorsAskedForAndWhatIsDone(String ending) throws Exception {
        String paper = paper(ending, story.officerNorth());

        assertThat(paper)
                .contains("Homesforyoungpeople", "Agreeaprotocol", "notfrozenyet", "Hushedwordsofinspectors")
                .contains("Hushedwork", "N" + story.mark() + "-2024-10-B-R1");
        if (!ending.equals("csv")) { // one table has no room for what leaders say
            assertThat(paper).contains("Fewerpeoplewait");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "xlsx", "csv"})
    void keepsWhatIsConfidentialFromTheBoardInEveryForm(String ending) throws Exception {
        String paper = paper(ending, story.boardNorth());

        assertThat(paper).contains("Homesforyoungpeople", "Writethingsdown");
        assertThat(paper).doesNotContainIgnoringCase("hushed").doesNotContain("2024-10-B");
    }

    @Test
    void keepsWhatIsConfidentialFromTheBoardInEveryPaperAndForm() throws Exception {
        List<String> told = new ArrayList<>();
        for (PaperMaker maker : beans.getBeansOfType(PaperMaker.class).values()) {
            for (PaperForm<?> form : maker.forms()) {
                String paper = "/reports/" + maker.name() + "." + form.extension() + "?plan=" + plan;
                byte[] body = mvc.perform(get(paper).with(world.as(story.boardNorth())))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
                String said = SaidInFile.of(body).toLowerCase(Locale.UK);
                // the title of an action is its plan's and says what whoever wrote it chose to say
                if (said.replace("hushed work", "").replace("hushedwork", "").contains("hushed")
                        || said.contains("2024-10-b")) {
                    told.add(paper);
                }
            }
        }
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "xlsx", "csv"})
    void doesNotExistForTheCouncilNextDoor(String ending) throws Exception {
        mvc.perform(get(address(ending, plan)).with(world.as(story.officerWest())))
                .andExpect(status().isNotFound())
                .andExpect(header().doesNotExist("Content-Disposition"));
    }

    @Test
    void knowsNoOtherPapersFormsAndPlans() throws Exception {
        for (String nothing : List.of(
                address("pptx", plan),
                address("pdf", PlanId.next()),
                "/reports/action-plan.pdf",
                "/reports/action-plan.pdf?plan=",
                "/reports/action-plan.pdf?plan=12",
                "/reports/board-pack.pdf?plan=" + plan)) {
            mvc.perform(get(nothing).with(world.as(story.officerNorth()))).andExpect(status().isNotFound());
        }
    }

    @Test
    void listsThePapersOfEveryPlanTheViewerSees() throws Exception {
        Document page = list(story.boardNorth());

        assertThat(page.select("main td a").eachAttr("href"))
                .contains(address("pdf", plan), address("docx", plan), address("xlsx", plan), address("csv", plan));
        assertThat(page.select("main td a").eachText()).contains("Action plan Excel of the action plan of Care leavers\u2019 plan");
        assertThat(page.select(".app-navigation [aria-current]").attr("href")).isEqualTo("/reports");
    }

    @Test
    void saysSoWhenThereIsNoPlanToMakePapersOf() throws Exception {
        Document page = list(story.officerWest());

        assertThat(page.select("main td a")).isEmpty();
        assertThat(page.select(".app-empty").text()).startsWith("There is no plan yet");
    }

    private static String address(String ending, PlanId plan) {
        return "/reports/action-plan." + ending + "?plan=" + plan;
    }

    private Document list(PersonId person) throws Exception {
        String html = mvc.perform(get("/reports").with(world.as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html).as("a message is missing").doesNotContain("??");
        return Jsoup.parse(html);
    }

    /** All that the file says, without spaces and line ends, as these differ between the forms. */
    private String paper(String ending, PersonId person) throws Exception {
        byte[] body = mvc.perform(get(address(ending, plan)).with(world.as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        String said =
                switch (ending) {
                    case "pdf" -> pdf(body);
                    case "xlsx" -> workbook(body);
                    default -> new String(body, StandardCharsets.UTF_8);
                };
        return said.replaceAll("\\s", "");
    }

    private static String pdf(byte[] body) throws IOException {
        try (var document = Loader.loadPDF(body)) {
            StringBuilder said = new StringBuilder(new PDFTextStripper().getText(document));
            for (var mark : document.getDocumentCatalog().getDocumentOutline().children()) {
                said.append(mark.getTitle());
                mark.children().forEach(below -> said.append(below.getTitle()));
            }
            return said.toString();
        }
    }

    /** Every part of the file, whichever sheet it belongs to. */
    private String workbook(byte[] body) throws IOException {
        Path file = Files.write(folder.resolve("paper.xlsx"), body);
        StringBuilder said = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                said.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return said.toString();
    }

    private void leaderSays(RecommendationId recommendation, String words) {
        world.acting(story.leaderNorth(), () -> {
            beans.getBean(RecommendationManagement.class)
                    .update(
                            recommendation,
                            new NewRecommendationUpdate(words, null, null),
                            world.viewer(story.leaderNorth()));
            return words;
        });
    }
}
