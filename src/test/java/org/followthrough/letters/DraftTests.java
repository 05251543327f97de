package org.followthrough.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
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

/** What is decided on a draft is kept, and is what the inspection becomes. */
@FollowthroughTest
class DraftTests {

    private static final String SPECIMEN = "demonstration/letters/2024-10-north-northamptonshire-focused-visit.txt";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    private Story story;
    private String letter = "";
    private String draft = "";

    @BeforeEach
    void putALetterIn() throws Exception {
        story = world.northamptonshire();
        letter =
                new ClassPathResource(SPECIMEN).getContentAsString(StandardCharsets.UTF_8) + "\n" + story.mark() + "\n";
        draft = where(perform(post("/letters").param("text", letter)));
    }

    @Test
    void showsEveryItemBesideItsPlaceInTheLetter() throws Exception {
        Document page = page();

        assertThat(page.select("[data-item]")).hasSizeGreaterThan(55).allSatisfy(item -> {
            String place = item.id().replace("item-", "place-");
            assertThat(item.select("a[href='#" + place + "']")).hasSize(1);
            assertThat(page.select("#words #" + place)).hasSize(1);
            assertThat(page.select("#words a[href='#" + item.id() + "']")).hasSize(1);
        });
        assertThat(page.select("#words").text()).contains("Yours sincerely");
        assertThat(page.select("#progress").text()).startsWith("0 of ");
    }

    @Test
    void saysFromWhichPassageAParticularWasReadAndWhatIsMissing() throws Exception {
        Document page = page();

        assertThat(page.select("a[href='#read-startedOn']")).isNotEmpty();
        assertThat(page.select("#words #read-startedOn ~ mark").text()).contains("October 2024");
        assertThat(page.select(".app-missing").text()).contains("Who may see it");
    }

    @Test
    void keepsWhatWasDecidedForAnotherDay() throws Exception {
        String finding = finding(3);
        press(finding, "rejections");
        press(finding(4), "acceptances");
        perform(post(item(finding(5)) + "/types").param("type", "STRENGTH"));
        Document page = page();

        assertThat(page.select("#progress").text()).startsWith("3 of ");
        assertThat(page.select("#item-" + finding + " .app-item__state").text()).isEqualTo("Left out");
        assertThat(page.select("#item-" + finding(5) + " [aria-pressed=true]").text())
                .isEqualTo("Strength");
        assertThat(answer(get("/letters/new")).select(".app-waiting").text()).contains("3 of ");
    }

    @Test
    void decidesTwiceAsItDecidesOnce() throws Exception {
        press(finding(0), "acceptances");
        press(finding(0), "acceptances");

        assertThat(page().select("#progress").text()).startsWith("1 of ");
    }

    @Test
    void leavesOutOfTheInspectionWhatWasRejectedAndTakesWhatWasRestored() throws Exception {
        String out = finding(0);
        String backAgain = finding(1);
        String listed = items("IMPROVEMENT").get(0);
        List<String> wordsOut = List.of(words(out), words(listed));
        press(out, "rejections");
        press(listed, "rejections");
        press(backAgain, "rejections");
        press(backAgain, "restorations");
        String inspection = accept();

        assertThat(column("select f.words from finding f where f.inspection_id = :id", inspection))
                .contains(words(backAgain))
                .doesNotContain(wordsOut.get(0));
        assertThat(column("select r.words from recommendation r where r.inspection_id = :id", inspection))
                .isNotEmpty()
                .doesNotContain(wordsOut.get(1));
    }

    @Test
    void takesOfOurReadingOnlyWhatSomebodyTook() throws Exception {
        List<String> ours = items("OUR_READING");
        assertThat(ours).hasSizeGreaterThan(2);
        press(ours.get(1), "acceptances");
        String inspection = accept();

        assertThat(column(
                        "select r.words from recommendation r where r.kind = 'OUR_READING' and r.inspection_id = :id",
                        inspection))
                .containsExactly(words(ours.get(1)));
    }

    @Test
    void keepsACorrectionBesideTheWords() throws Exception {
        String finding = finding(2);
        String listed = items("IMPROVEMENT").get(0);
        String verbatim = words(finding);
        save(finding, form -> form.expectFirst("textarea[name=correction]").text("What was meant"));
        save(listed, form -> {
            form.expectFirst("textarea[name=correction]").text("The right name of the scheme");
            form.select("input[name=responsibleBody]").val("Housing");
            form.select("input[name=regulation]").val("Regulation 11");
            form.select("input[name='dueOn.day']").val("31");
            form.select("input[name='dueOn.month']").val("3");
            form.select("input[name='dueOn.year']").val("2025");
        });
        assertThat(page().select("#item-" + finding).text())
                .contains("What was meant")
                .contains(Jsoup.parse(verbatim).text());
        String inspection = accept();

        assertThat(rows(
                        "select f.words, f.correction from finding f where f.inspection_id = :id and f.correction is not null",
                        inspection))
                .containsExactly(Map.of("words", verbatim, "correction", "What was meant"));
        assertThat(rows("""
                        select r.correction, r.responsible_body, r.regulation, cast(r.due_on as text) as due
                        from recommendation r where r.inspection_id = :id and r.correction is not null
                        """, inspection))
                .containsExactly(Map.of(
                        "correction",
                        "The right name of the scheme",
                        "responsible_body",
                        "Housing",
                        "regulation",
                        "Regulation 11",
                        "due",
                        "2025-03-31"));
        assertThat(answer(get("/inspections/" + inspection + "/letter")).text()).contains("What was meant");
        assertThat(answer(get("/inspections/" + inspection)).text()).contains("The right name of the scheme");
    }

    @Test
    void showsBothWhenAnItemWasChangedInAnotherWindow() throws Exception {
        Document old = answer(get(item(finding(2))));
        save(finding(2), form -> form.expectFirst("textarea[name=correction]").text("First"));
        old.expectFirst("textarea[name=correction]").text("Second");
        MockHttpServletResponse answer = perform(sent(item(finding(2)), old));

        assertThat(answer.getStatus()).isEqualTo(409);
        Document page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".app-conflict").text()).contains("First").contains("Second");
        assertThat(page.select("textarea[name=correction]").text()).isEqualTo("Second");
    }

    @Test
    void splitsAndJoinsWithoutLosingAWord() throws Exception {
        String finding = finding(6);
        Map<String, Object> whole = span(finding);
        String point =
                answer(get(item(finding))).select("input[name=before]").get(2).val();
        perform(post(item(finding) + "/splits").param("before", point));
        List<Map<String, Object>> parts =
                rows("""
                select span_start, span_end from draft_item
                where draft_id = :id and part = 'FINDING' and span_start >= %s and span_end <= %s order by span_start
                """.formatted(whole.get("span_start"), whole.get("span_end")), draftId());

        assertThat(parts).hasSize(2);
        assertThat(parts.get(0)).containsEntry("span_start", whole.get("span_start"));
        assertThat(parts.get(1)).containsEntry("span_end", whole.get("span_end"));
        assertThat(parts.get(1)).containsEntry("span_start", Integer.parseInt(point));
        assertThat(letter.substring(number(parts.get(0), "span_end"), Integer.parseInt(point)))
                .isBlank();

        perform(post(item(finding) + "/joins"));
        assertThat(span(finding)).isEqualTo(whole);
        String inspection = accept();
        assertThat(column("select f.words from finding f where f.inspection_id = :id", inspection))
                .contains(words(finding));
    }

    @Test
    void joinsCorrectionsToo() throws Exception {
        String first = finding(6);
        String second = finding(7);
        save(second, form -> form.expectFirst("textarea[name=correction]").text("Second, put right."));
        perform(post(item(first) + "/joins"));

        assertThat(page().select("#item-" + first + " .app-item__correction").text())
                .contains(shown(first).substring(0, 20))
                .contains("Second, put right.");
        assertThat(page().select("#item-" + second)).isEmpty();
    }

    @Test
    void leadsWhatWasAboutAJoinedItemToTheOneItWasJoinedInto() throws Exception {
        List<String> listed = items("IMPROVEMENT");
        perform(post(item(listed.get(0)) + "/joins"));
        String inspection = accept();

        assertThat(column("""
                        select count(*) from recommendation_finding rf join recommendation r on r.id = rf.recommendation_id
                        where r.inspection_id = :id and r.kind = 'AREA_FOR_IMPROVEMENT'
                        """, inspection))
                .allSatisfy(count -> assertThat(count).isNotEqualTo("0"));
        assertThat(column(
                        "select cast(about_id as text) from draft_item where draft_id = :id and about_id is not null",
                        draftId()))
                .contains(listed.get(1));
        assertThat(column(
                        "select r.words from recommendation r where r.kind = 'AREA_FOR_IMPROVEMENT' and r.inspection_id = :id",
                        inspection))
                .hasSize(listed.size() - 1);
    }

    @Test
    void refusesAWordOutsideOfTheItemAndAJoinWithNothing() throws Exception {
        assertThat(perform(post(item(finding(6)) + "/splits").param("before", "1"))
                        .getStatus())
                .isEqualTo(409);
        List<String> findings = items("FINDING");
        assertThat(perform(post(item(findings.get(findings.size() - 1)) + "/joins"))
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void acceptsTheRestOfASectionAndLeavesWhatWasDecided() throws Exception {
        press(finding(1), "rejections");
        Element section = page().select("#findings details.app-fold").get(0);
        int items = section.select("[data-item]").size();
        perform(post(section.expectFirst("button[formaction]").attr("formaction")));
        Element after = page().select("#" + section.id()).get(0);

        assertThat(after.select(".app-item__state:contains(Accepted)")).hasSize(items - 1);
        assertThat(after.select(".app-item__state:contains(Left out)")).hasSize(1);
        assertThat(page().select("#findings details.app-fold").get(1).select(".app-item__state"))
                .isEmpty();
    }

    @Test
    void takesTheRestOfASectionAsOneType() throws Exception {
        Element section = page().select("#findings details.app-fold").get(0);
        perform(post(section.expectFirst("button[value=CONTEXT]").attr("formaction"))
                .param("type", "CONTEXT"));

        assertThat(page().select("#" + section.id() + " [aria-pressed=true]").eachText())
                .isNotEmpty()
                .containsOnly("Context");
    }

    @Test
    void addsSentencesThatAPersonChose() throws Exception {
        Document choose = answer(get(draft + "/additions"));
        List<Element> free = choose.select("label.app-sentence:not(.app-sentence--taken):contains(Ofsted)");
        String passage = free.get(0).select("input").val();
        MockHttpServletResponse answer =
                perform(post(draft + "/additions").param("passages", passage).param("as", "IMPROVEMENT"));
        assertThat(answer.getRedirectedUrl()).contains("done=letters.added");
        String inspection = accept();

        assertThat(column("select r.words from recommendation r where r.inspection_id = :id", inspection))
                .contains(letter.substring(end(passage, 0), end(passage, 1)));
    }

    @Test
    void makesOneItemOfSentencesThatFollowOneAnother() throws Exception {
        List<String> passages = answer(get(draft + "/additions"))
                .select("label.app-sentence--taken input")
                .eachAttr("value");
        String both = end(passages.get(4), 0) + "-" + end(passages.get(5), 1);
        perform(post(draft + "/additions")
                .param("passages", passages.get(4), passages.get(5))
                .param("as", "STRENGTH"));

        assertThat(column(
                        "select span_start || '-' || span_end from draft_item where draft_id = :id and origin = 'ADDED'",
                        draftId()))
                .containsExactly(both);
    }

    @Test
    void asksForSentencesAndForWhatTheyAre() throws Exception {
        MockHttpServletResponse answer = perform(post(draft + "/additions"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select(".govuk-error-summary")
                        .text())
                .contains("at least one sentence")
                .contains("Choose what to add it as");
    }

    @Test
    void answersAScriptWithTheItemAlone() throws Exception {
        Document part = answer(post(item(finding(0)) + "/acceptances").header("X-Item-Only", "yes"));

        assertThat(part.select("[data-item]")).hasSize(1);
        assertThat(part.select("#progress").text()).startsWith("1 of ");
        assertThat(part.select("header, main")).isEmpty();
    }

    @Test
    void becomesOneDraftWhenTheSameFileIsSentTwiceAtOnce() throws Exception {
        byte[] bytes = (letter + " twice").getBytes(StandardCharsets.UTF_8);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<String> led =
                    Stream.of(1, 2)
                            .map(turn -> CompletableFuture.supplyAsync(() -> upload(bytes), both))
                            .toList()
                            .stream()
                            .map(CompletableFuture::join)
                            .map(address -> address.replaceFirst("\\?.*", ""))
                            .toList();
            assertThat(led.get(0)).startsWith("/letters/").isEqualTo(led.get(1));
        } finally {
            both.shutdown();
        }
        assertThat(upload(bytes)).endsWith("?done=letters.already-put-in");
    }

    @Test
    void decidesOneAfterTheOtherWhenTwoRequestsRace() throws Exception {
        List<String> findings = items("FINDING").subList(0, 8);
        ExecutorService both = Executors.newFixedThreadPool(4);
        try {
            List<Integer> statuses = Stream.concat(findings.stream(), findings.stream())
                    .map(item -> CompletableFuture.supplyAsync(() -> status(item), both))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(statuses).containsOnly(302);
        } finally {
            both.shutdown();
        }
        assertThat(page().select("#progress").text()).startsWith("8 of ");
    }

    @Test
    void keepsTheFileItCameIn() throws Exception {
        byte[] bytes = (letter + " as a file").getBytes(StandardCharsets.UTF_8);
        String uploaded = upload(bytes);

        assertThat(perform(get(uploaded + "/file")).getContentAsByteArray()).isEqualTo(bytes);
        assertThat(perform(get(draft + "/file")).getStatus()).isEqualTo(404);
    }

    @Test
    void leadsToTheInspectionThatTheSameWordsBecame() throws Exception {
        String inspection = accept();

        assertThat(where(perform(post("/letters").param("text", letter))))
                .isEqualTo("/inspections/" + inspection + "?done=letters.already-accepted");
        assertThat(perform(get(draft)).getRedirectedUrl()).isEqualTo("/inspections/" + inspection);
        assertThat(perform(post(item(finding(0)) + "/rejections")).getStatus()).isEqualTo(409);
        assertThat(perform(post(draft + "/acceptance")).getStatus()).isEqualTo(409);
    }

    @Test
    void isNobodyElsesToDecideOn() throws Exception {
        for (PersonId other : List.of(story.leaderNorth(), story.officerWest())) {
            for (String address : List.of(
                    item(finding(0)) + "/acceptances", draft + "/acceptance", draft + "/bulk-acceptances?range=0-9")) {
                assertThat(mvc.perform(post(address).with(world.as(other)))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                        .as(address)
                        .isEqualTo(404);
            }
        }
        assertThat(page().select("#progress").text()).startsWith("0 of ");
    }

    private interface Change {
        void to(Element form);
    }

    private void save(String item, Change change) throws Exception {
        Document page = answer(get(item(item)));
        change.to(page);
        assertThat(perform(sent(item(item), page)).getStatus()).isEqualTo(302);
    }

    private MockHttpServletRequestBuilder sent(String address, Document page) {
        MockHttpServletRequestBuilder request = post(address);
        for (var field : ((FormElement) page.expectFirst("main form[action='" + address + "']")).formData()) {
            request.param(field.key(), field.value());
        }
        return request;
    }

    private String upload(byte[] bytes) {
        try {
            return where(mvc.perform(multipart("/letters")
                            .file(new MockMultipartFile("file", "letter.txt", "text/plain", bytes))
                            .with(world.as(story.officerNorth())))
                    .andReturn()
                    .getResponse());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int status(String finding) {
        try {
            return perform(post(item(finding) + "/acceptances")).getStatus();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void press(String item, String verb) throws Exception {
        assertThat(where(perform(post(item(item) + "/" + verb)))).endsWith("#item-" + item);
    }

    private String accept() throws Exception {
        Document page = answer(get(draft + "/particulars"));
        page.select("select[name=organisation] option").removeAttr("selected");
        page.select("select[name=organisation] option[value=" + story.north() + "]")
                .attr("selected", "selected");
        page.select("input[name=confidentiality][value=OPEN]").attr("checked", "checked");
        assertThat(perform(sent(draft + "/particulars", page)).getStatus()).isEqualTo(302);
        return where(perform(post(draft + "/acceptance"))).replaceAll("/inspections/([^?]*).*", "$1");
    }

    private Document page() throws Exception {
        return answer(get(draft));
    }

    private Document answer(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = perform(request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(world.as(story.officerNorth())))
                .andReturn()
                .getResponse();
    }

    private static String where(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private String item(String id) {
        return draft + "/items/" + id;
    }

    private String draftId() {
        return draft.substring("/letters/".length());
    }

    private String finding(int index) {
        return items("FINDING").get(index);
    }

    private List<String> items(String part) {
        return column(
                "select cast(x.id as text) from draft_item x where x.part = '" + part
                        + "' and x.draft_id = :id order by x.span_start",
                draftId());
    }

    private Map<String, Object> span(String item) {
        return rows("select span_start, span_end from draft_item where id = :id", item)
                .get(0);
    }

    private static int end(String passage, int which) {
        return Integer.parseInt(passage.split("-", 2)[which]);
    }

    private static int number(Map<String, Object> row, String column) {
        return Integer.parseInt(String.valueOf(row.get(column)));
    }

    private String words(String item) {
        Map<String, Object> span = span(item);
        return letter.substring(number(span, "span_start"), number(span, "span_end"));
    }

    private String shown(String item) {
        return words(item).replaceAll("\\s+", " ");
    }

    private List<String> column(String sql, String id) {
        return jdbc.sql(sql)
                .param("id", UUID.fromString(id))
                .query(String.class)
                .list();
    }

    private List<Map<String, Object>> rows(String sql, String id) {
        return jdbc.sql(sql).param("id", UUID.fromString(id)).query().listOfRows();
    }
}
