package org.followthrough.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.people.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

@FollowthroughTest
class LetterPagesTests {

    private static final String SPECIMEN = "demonstration/letters/2024-10-north-northamptonshire-focused-visit.txt";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    private Story story;
    private String letter = "";

    @BeforeEach
    void begin() throws Exception {
        story = world.northamptonshire();
        letter =
                new ClassPathResource(SPECIMEN).getContentAsString(StandardCharsets.UTF_8) + "\n" + story.mark() + "\n";
    }

    @Test
    void becomesAnInspectionWhoseEverySentenceStandsInTheLetterAtItsPlace() throws Exception {
        String draft = putIn(letter);
        complete(draft);
        takeOurReading(draft);
        String inspection = accept(draft);

        List<Map<String, Object>> findings = rows("""
                select f.words, substring(l.words from f.span_start + 1 for f.span_end - f.span_start) as there, f.section
                from finding f join letter l on l.inspection_id = f.inspection_id
                where f.inspection_id = cast(:id as uuid)
                """, inspection);
        assertThat(findings)
                .hasSizeGreaterThan(50)
                .allSatisfy(finding -> assertThat(finding.get("words")).isEqualTo(finding.get("there")));
        assertThat(findings)
                .anySatisfy(finding -> assertThat(finding.get("section")).isEqualTo("Main findings"));
        List<Map<String, Object>> recommendations = rows("""
                select r.reference, r.kind, count(f.finding_id) as behind
                from recommendation r left join recommendation_finding f on f.recommendation_id = r.id
                where r.inspection_id = cast(:id as uuid)
                group by r.id order by r.position
                """, inspection);
        assertThat(recommendations.get(0)).containsEntry("kind", "AREA_FOR_IMPROVEMENT");
        assertThat(recommendations.get(0).get("reference")).asString().endsWith("-2024-10-R1");
        assertThat(recommendations).anySatisfy(ours -> assertThat(ours).containsEntry("kind", "OUR_READING"));
        assertThat(recommendations)
                .allSatisfy(row -> assertThat((Long) row.get("behind")).isPositive());
    }

    @Test
    void asksForWhatIsMissingBeforeItIsAccepted() throws Exception {
        String draft = putIn(letter);
        MockHttpServletResponse answer = perform(post(draft + "/acceptance").with(world.as(story.officerNorth())));

        assertThat(answer.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".govuk-error-summary a[href='#confidentiality']")
                        .text())
                .contains("Choose who may see it");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrongWithIt() throws Exception {
        String draft = putIn(letter);
        Document page = particulars(draft);
        page.select("input[name=title]").val("x".repeat(201));
        page.select("input[name='endedOn.day']").val("31");
        page.select("input[name='endedOn.month']").val("2");
        MockHttpServletResponse answer = perform(sent(draft + "/particulars", page));

        assertThat(answer.getStatus()).isEqualTo(422);
        Document again = Jsoup.parse(answer.getContentAsString());
        assertThat(again.select(".govuk-error-summary").text())
                .contains("Shorten the title")
                .contains("real date");
        assertThat(again.select("input[name='endedOn.day']").val()).isEqualTo("31");
    }

    @Test
    void keepsWhatIsKnownSoFarForAnotherDay() throws Exception {
        String draft = putIn(letter);
        Document page = particulars(draft);
        page.select("input[name=title]").val("");
        page.expectFirst("textarea[name=inspectors]").text("Somebody Else");
        MockHttpServletResponse answer =
                perform(sent(draft + "/particulars", page).param("later", "yes"));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/letters/new?done=letters.kept");
        Document again = particulars(draft);
        assertThat(again.select("textarea[name=inspectors]").text()).isEqualTo("Somebody Else");
        assertThat(again.select("input[name=title]").val()).isEmpty();
    }

    @Test
    void doesNotOverwriteWhatAnotherWindowSaved() throws Exception {
        String draft = putIn(letter);
        Document old = particulars(draft);
        Document quicker = particulars(draft);
        quicker.select("input[name=title]").val("The quicker title");
        perform(sent(draft + "/particulars", quicker));
        old.select("input[name=title]").val("The older title");
        MockHttpServletResponse answer = perform(sent(draft + "/particulars", old));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("input[name=title]")
                        .val())
                .isEqualTo("The older title");
        assertThat(particulars(draft).select("input[name=title]").val()).isEqualTo("The quicker title");
    }

    @Test
    void leadsToTheDraftThatIsThereWhenTheSameWordsArePutInAgain() throws Exception {
        String draft = putIn(letter);

        assertThat(putIn(letter)).isEqualTo(draft + "?done=letters.already-put-in");
    }

    @Test
    void isNobodyElsesBeforeItIsAccepted() throws Exception {
        String draft = putIn(letter);

        assertThat(perform(get(draft).with(world.as(story.leaderNorth()))).getStatus())
                .isEqualTo(404);
        assertThat(perform(get(draft).with(world.as(story.officerWest()))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void isGoneWhenItWasGivenUpAndCanBePutInAgain() throws Exception {
        String draft = putIn(letter);
        perform(post(draft + "/discards").with(world.as(story.officerNorth())));

        assertThat(perform(get(draft).with(world.as(story.officerNorth()))).getStatus())
                .isEqualTo(404);
        assertThat(putIn(letter)).isNotEqualTo(draft);
    }

    @Test
    void isNotPutInByThoseWhoOnlyRead() throws Exception {
        assertThat(perform(sending("text", letter, story.boardNorth())).getStatus())
                .isEqualTo(403);
    }

    @Test
    void isRefusedInPlainWordsWhenItIsNone() throws Exception {
        assertThat(refusal("", "")).contains("Choose a file or paste the words");
        assertThat(refusal("text", "The council is proud of its new swimming pool, its leader said on Tuesday."))
                .contains("does not look like an inspection letter");
        assertThat(refusal("text", "a".repeat(5_000_001))).contains("over 5 million characters");
    }

    @Test
    void isRefusedAsAFileOfAnotherKind() throws Exception {
        MockMultipartFile picture = new MockMultipartFile("file", "letter.jpg", "image/jpeg", new byte[] {'%', 'P'});
        MockMultipartFile bytes = new MockMultipartFile(
                "file", "letter.txt", "text/plain", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0
                });

        assertThat(errors(multipart("/letters").file(picture))).contains("must be a PDF");
        assertThat(errors(multipart("/letters").file(bytes))).contains("not a PDF, Word or text file");
    }

    private String putIn(String words) throws Exception {
        MockHttpServletResponse answer = perform(sending("text", words, story.officerNorth()));
        assertThat(answer.getStatus()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private MockHttpServletRequestBuilder sending(String field, String words, PersonId person) {
        MockHttpServletRequestBuilder request = post("/letters").with(world.as(person));
        return field.isEmpty() ? request : request.param(field, words);
    }

    private String refusal(String field, String words) throws Exception {
        MockHttpServletResponse answer = perform(sending(field, words, story.officerNorth()));
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString())
                .select(".govuk-error-summary")
                .text();
    }

    private String errors(MockMultipartHttpServletRequestBuilder upload) throws Exception {
        MockHttpServletResponse answer = mvc.perform(upload.with(world.as(story.officerNorth())))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString())
                .select(".govuk-error-summary")
                .text();
    }

    private Document particulars(String draft) throws Exception {
        return Jsoup.parse(perform(get(draft + "/particulars").with(world.as(story.officerNorth())))
                .getContentAsString());
    }

    private void complete(String draft) throws Exception {
        Document page = particulars(draft);
        choose(page.expectFirst("select[name=organisation]"), story.north().toString());
        page.select("input[name=confidentiality][value=OPEN]").attr("checked", "checked");
        assertThat(perform(sent(draft + "/particulars", page)).getStatus()).isEqualTo(302);
    }

    private void takeOurReading(String draft) throws Exception {
        assertThat(perform(post(draft + "/bulk-acceptances")
                                .param("range", "0-9999999")
                                .param("part", "OUR_READING")
                                .with(world.as(story.officerNorth())))
                        .getStatus())
                .as("all at once")
                .isEqualTo(409);
        Document page = Jsoup.parse(
                perform(get(draft).with(world.as(story.officerNorth()))).getContentAsString());
        for (Element accept : page.select("#our-reading button[data-verb=accept]")) {
            perform(post(accept.attr("formaction")).with(world.as(story.officerNorth())));
        }
    }

    private String accept(String draft) throws Exception {
        MockHttpServletResponse answer = perform(post(draft + "/acceptance").with(world.as(story.officerNorth())));
        assertThat(answer.getStatus()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl()).replaceAll("/inspections/([^?]*).*", "$1");
    }

    private static void choose(Element select, String value) {
        select.select("option").removeAttr("selected");
        select.select("option[value=" + value + "]").attr("selected", "selected");
    }

    /** What a browser sends for the form as it stands on the page. */
    private MockHttpServletRequestBuilder sent(String address, Document page) {
        MockHttpServletRequestBuilder request = post(address).with(world.as(story.officerNorth()));
        Element form = page.expectFirst("main form[action='" + address + "']");
        for (var field : ((FormElement) form).formData()) {
            request.param(field.key(), field.value());
        }
        return request;
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private List<Map<String, Object>> rows(String sql, String id) {
        return jdbc.sql(sql).param("id", id).query().listOfRows();
    }
}
