package org.followthrough.findings.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.findings.links.LinkedLetters.HOMES;
import static org.followthrough.findings.links.LinkedLetters.HUBS;
import static org.followthrough.findings.links.LinkedLetters.PROTOCOL;
import static org.followthrough.findings.links.LinkedLetters.PROUD;
import static org.followthrough.findings.links.LinkedLetters.TWO_HUBS;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import org.followthrough.FollowthroughTest;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FollowthroughTest
class LinkPagesTests {

    @Autowired
    World world;

    @Autowired
    MockMvc mvc;

    @Autowired
    BeanFactory beans;

    private LinkedLetters letters;
    private Story story;
    private InspectionId earlier;
    private InspectionId later;
    private RecommendationId hubs;

    @BeforeEach
    void inspectTwice() {
        letters = new LinkedLetters(beans);
        story = world.northamptonshire();
        earlier = letters.inspect(story.north(), 2022, story.officerNorth(), List.of(PROUD), List.of(HUBS, HOMES));
        later = letters.inspect(
                story.north(), 2026, story.officerNorth(), List.of(TWO_HUBS, PROTOCOL, PROUD), List.of(HUBS));
        hubs = letters.item(earlier, HUBS);
    }

    @Test
    void showEachOfferWithItsFigureAndTheWordsInCommon() throws Exception {
        Document page = page(links(later), story.officerNorth());

        Element group = only(page, "#on-" + hubs);
        assertThat(group.select("h3 a").attr("href")).isEqualTo("/recommendations/" + hubs);
        assertThat(group.select("blockquote q").text()).isEqualTo(HUBS);
        Element offer = only(group, "li.app-link:contains(" + TWO_HUBS + ")");
        assertThat(offer.text()).containsPattern("0\\.\\d\\d alike: .*hubs");
        assertThat(offer.select("a").attr("href")).endsWith("/letter#finding-1");
        assertThat(offer.select("button").eachText()).containsExactly("Link", "Decline");
        assertThat(offer.select("button").eachAttr("aria-label"))
                .allMatch(label -> label.contains("finding 1 as a comment on"));
        assertThat(page.select("#said-before li.app-link").text()).contains("1.00 alike: the same words");
        assertThat(page.select("#same-words")).isEmpty();
        assertThat(page.select("title").text()).startsWith("Links of ");
    }

    @Test
    void leadFromTheInspectionWhileAnythingIsToBeDecided() throws Exception {
        Document page = page("/inspections/" + later, story.officerNorth());
        assertThat(only(page, "#links-offered a").text()).matches("\\d links offered");
        assertThat(page.select("#links-offered a").attr("href")).isEqualTo(links(later));
        assertThat(page("/inspections/" + earlier, story.officerNorth()).select("#links-offered"))
                .isEmpty();
        Document ofBoard = page("/inspections/" + later, story.boardNorth());
        assertThat(ofBoard.select("a[href$=/links]")).isEmpty();

        send(links(later) + "/declines", story.officerNorth(), "rest", "yes");
        assertThat(page("/inspections/" + later, story.officerNorth()).select("#links-offered"))
                .isEmpty();
        assertThat(page(links(later), story.officerNorth()).select("#declined li.app-link"))
                .isNotEmpty();
    }

    @Test
    void linkDeclineAndUndoOneByOne() throws Exception {
        String finding = letters.finding(later, TWO_HUBS).toString();
        String[] pair = {"kind", "COMMENT", "finding", finding, "on", hubs.toString()};

        assertThat(send(links(later), story.officerNorth(), pair).getRedirectedUrl())
                .isEqualTo(links(later) + "?done=findings.link-taken#on-" + hubs);
        Document taken = page(links(later) + "?done=findings.link-taken", story.officerNorth());
        Element offer = only(taken, "#on-" + hubs + " li.app-link:contains(" + TWO_HUBS + ")");
        assertThat(offer.select("strong.govuk-tag").text()).isEqualTo("Linked");
        assertThat(offer.select("button").eachText()).containsExactly("Undo");
        assertThat(taken.text()).contains("The link was made");

        assertThat(send(links(later) + "/undoings", story.officerNorth(), pair).getStatus())
                .isEqualTo(302);
        assertThat(send(links(later) + "/declines", story.officerNorth(), pair).getStatus())
                .isEqualTo(302);
        Document declined = page(links(later), story.officerNorth());
        assertThat(declined.select("#on-" + hubs + " li.app-link").text()).doesNotContain(TWO_HUBS);
        assertThat(declined.select("#declined li.app-link").text()).contains(TWO_HUBS);
    }

    @Test
    void linkAllThatAreAlikeEnough() throws Exception {
        Document page = page(links(later), story.officerNorth());
        Element step = only(page, "#above option:last-child");
        String atLeast = step.attr("value");

        send(links(later) + "/bulk", story.officerNorth(), "above", atLeast);

        Document after = page(links(later), story.officerNorth());
        assertThat(step.text())
                .isEqualTo(atLeast + " or more ("
                        + after.select("strong.govuk-tag").size() + ")");
        assertThat(after.select("strong.govuk-tag")).isNotEmpty();
    }

    @Test
    void sayWhatIsMissingBesideTheList() throws Exception {
        Document page = answer(
                post(links(later)).param("kind", "COMMENT").param("finding", "").param("on", hubs.toString()),
                story.officerNorth(),
                422);
        assertThat(page.select("title").text()).startsWith("Error:");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#finding");
        assertThat(page.select("#finding-error").text()).contains("Choose the passage");
        assertThat(page.select("#on option[selected]").attr("value")).isEqualTo(hubs.toString());
        assertThat(page.select("details:has(#finding)").hasAttr("open")).isTrue();

        assertThat(answer(post(links(later) + "/bulk").param("above", "most"), story.officerNorth(), 422)
                        .select("#above-error")
                        .text())
                .contains("Choose how alike");
        answer(post(links(later)).param("kind", "OTHER"), story.officerNorth(), 422);
        answer(
                post(links(later))
                        .param("kind", "COMMENT")
                        .param("finding", "x")
                        .param("on", "y"),
                story.officerNorth(),
                404);
        answer(
                post(links(earlier))
                        .param("kind", "COMMENT")
                        .param("finding", letters.finding(later, TWO_HUBS).toString())
                        .param("on", hubs.toString()),
                story.officerNorth(),
                404);
    }

    @Test
    void sayInPlainWordsThatThereIsNothingToLink() throws Exception {
        InspectionId only = letters.inspect(story.west(), 2021, story.officerWest(), List.of(PROUD), List.of(HUBS));

        Document page = page(links(only), story.officerWest());
        assertThat(page.select("#nothing").text()).startsWith("There is nothing to link yet");
        assertThat(page.select("form[action*=links]")).isEmpty();
    }

    @Test
    void showOnTheRecommendationWhatLaterVisitsSaid() throws Exception {
        assertThat(page("/recommendations/" + hubs, story.boardNorth())
                        .select("#visits .app-empty")
                        .text())
                .isEqualTo("No passage of a later visit has been linked to it.");
        take(letters.finding(later, TWO_HUBS).toString(), hubs);
        RecommendationId again = letters.item(later, HUBS);
        send(
                links(later),
                story.officerNorth(),
                "kind",
                "SAID_BEFORE",
                "later",
                again.toString(),
                "earlier",
                hubs.toString());

        Document page = page("/recommendations/" + hubs, story.boardNorth());
        assertThat(only(page, "#visits .app-finding").text()).contains(TWO_HUBS);
        assertThat(page.select("#visits h3 a").text()).isEqualTo("Visit of 2026");
        assertThat(page.select("#visits .app-finding a").attr("href"))
                .isEqualTo("/inspections/" + later + "/letter#finding-1");
        assertThat(only(page, "#said-again a").attr("href")).isEqualTo("/recommendations/" + again);
        assertThat(only(page("/recommendations/" + again, story.boardNorth()), "#said-before li")
                        .text())
                .contains(HUBS, "Visit of 2022", "1.00 alike");
        assertThat(page("/inspections/" + earlier, story.boardNorth())
                        .select("#improve a[href$=#visits]")
                        .text())
                .isEqualTo("1 passage of later visits");
        assertThat(page("/inspections/" + later + "/letter", story.boardNorth())
                        .select(".app-thread")
                        .text())
                .contains("Finding 1 speaks about");
    }

    @Test
    void showTheSameWordsOnlyToThoseWhoMaySeeBothCouncils() throws Exception {
        InspectionId west = letters.inspect(story.west(), 2022, story.officerWest(), List.of(PROUD), List.of(HUBS));
        RecommendationId other = letters.item(west, HUBS);
        assertThat(page(links(earlier), story.managerTrust())
                        .select("#same-words li.app-link")
                        .text())
                .contains(HUBS, "West " + story.mark(), "1.00 alike");
        assertThat(page(links(earlier), story.officerNorth()).html())
                .doesNotContain("same-words", other.toString(), "West " + story.mark());

        send(
                links(earlier),
                story.managerTrust(),
                "kind",
                "SAME_WORDS",
                "one",
                hubs.toString(),
                "other",
                other.toString());

        assertThat(only(page("/recommendations/" + hubs, story.managerTrust()), "#same-words li a")
                        .attr("href"))
                .isEqualTo("/recommendations/" + other);
        assertThat(page("/recommendations/" + other, story.managerTrust())
                        .select("#same-words li a")
                        .attr("href"))
                .isEqualTo("/recommendations/" + hubs);
        assertThat(page("/inspections/" + earlier, story.managerTrust()).select("a[href$=#same-words]"))
                .hasSize(1);
        for (String address : List.of(
                "/recommendations/" + hubs, "/recommendations/" + hubs + "/history", "/inspections/" + earlier)) {
            assertThat(page(address, story.officerNorth()).html())
                    .as(address)
                    .doesNotContain("same-words", "same words", other.toString(), "West " + story.mark());
        }
        assertThat(page("/recommendations/" + first(hubs, other) + "/history", story.managerTrust())
                        .text())
                .contains("Linked to the same words of another council", "Alike 1.0");
    }

    @Test
    void hideWhatAConfidentialVisitSaysFromThoseNotNamedOnIt() throws Exception {
        InspectionId hidden = letters.inspect(
                story.north(),
                2025,
                Confidentiality.NOT_FOR_PUBLICATION,
                story.officerNorth(),
                List.of(TWO_HUBS),
                List.of(HOMES));
        send(
                links(hidden),
                story.officerNorth(),
                "kind",
                "COMMENT",
                "finding",
                letters.finding(hidden, TWO_HUBS).toString(),
                "on",
                hubs.toString());

        assertThat(page("/recommendations/" + hubs, story.officerNorth())
                        .select("#visits")
                        .text())
                .contains("Visit of 2025");
        assertThat(page("/recommendations/" + hubs + "/history", story.officerNorth())
                        .text())
                .contains("Passage of a later visit linked");
        for (PersonId other : List.of(story.leaderNorth(), story.boardNorth(), story.managerTrust())) {
            assertThat(page("/recommendations/" + hubs, other).select("#visits").text())
                    .doesNotContain("Visit of 2025", TWO_HUBS);
            assertThat(page("/recommendations/" + hubs + "/history", other).text())
                    .doesNotContain("Passage of a later visit");
            assertThat(page("/inspections/" + earlier, other).select("#improve a[href$=#visits]"))
                    .isEmpty();
        }
    }

    private RecommendationId first(RecommendationId one, RecommendationId other) {
        return one.toString().compareTo(other.toString()) < 0 ? one : other;
    }

    private void take(String finding, RecommendationId on) throws Exception {
        send(links(later), story.officerNorth(), "kind", "COMMENT", "finding", finding, "on", on.toString());
    }

    private static String links(InspectionId inspection) {
        return "/inspections/" + inspection + "/links";
    }

    private MockHttpServletResponse send(String address, PersonId person, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(address);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        MockHttpServletResponse answer =
                mvc.perform(request.with(world.as(person))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return answer;
    }

    private Document page(String address, PersonId person) throws Exception {
        return answer(get(address), person, 200);
    }

    private Document answer(MockHttpServletRequestBuilder request, PersonId person, int status) throws Exception {
        return Jsoup.parse(mvc.perform(request.with(world.as(person)))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static Element only(Element in, String selector) {
        assertThat(in.select(selector)).as(selector).hasSize(1);
        return Objects.requireNonNull(in.selectFirst(selector));
    }
}
