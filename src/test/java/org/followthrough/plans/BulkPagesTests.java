package org.followthrough.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.FollowthroughTest;
import org.followthrough.World;
import org.followthrough.people.NewMembership;
import org.followthrough.people.PeopleManagement;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@FollowthroughTest
class BulkPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleManagement people;

    private PlansOfTest north;
    private PersonId officer;
    private String changes;
    private ActionId hub;
    private ActionId buses;

    @BeforeEach
    void begin() {
        north = PlansOfTest.in(context);
        officer = north.story.officerNorth();
        changes = "/plans/" + north.plan + "/changes";
        hub = north.action("Open a hub");
        buses = north.action("Issue bus passes");
    }

    @Test
    void choosesByTickingOrAllThatMatch() throws Exception {
        Document list = page(get("/plans/" + north.plan + "/actions?q=hub"), 200);
        assertThat(list.select("input[type=checkbox][name=action][form=choosing]"))
                .hasSize(1);
        assertThat(list.select("button[form=choosing]").eachText())
                .containsExactly("Change those ticked", "Change all 1 in this list");
        assertThat(list.select("#choosing input[name=q]").val()).isEqualTo("hub");

        assertThat(chosen(page(get(changes + "/new?choose=all&q=hub"), 200))).containsExactly(hub.toString());
        assertThat(chosen(page(get(changes + "/new?choose=all"), 200))).hasSize(2);
        assertThat(chosen(page(get(changes + "/new?action=" + buses + "&listed=" + hub), 200)))
                .containsExactly(buses.toString());
        assertThat(chosen(page(get(changes + "/new?choose=page&listed=" + hub + "&listed=" + buses), 200)))
                .hasSize(2);
        Document filtered = page(get(changes + "/new?choose=all&rating=GREEN&lead=Leaving care service manager"), 200);
        assertThat(chosen(filtered)).hasSize(2);
        assertThat(filtered.select("[name=rating] option[selected]"))
                .as("the filter is not the change")
                .isEmpty();
        assertThat(page(get(changes + "/new?action=nonsense"), 200).text()).contains("No action is chosen");
    }

    @Test
    void showsRowByRowWhatWillChangeAndChangesExactlyThat() throws Exception {
        Document preview = page(
                filled("/preview", Map.of("leadTitle", "Hub manager", "rating", "AT_RISK", "words", "Staff left")),
                200);

        assertThat(preview.select("tbody tr").eachText())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row)
                        .contains("Leaving care service manager", "Hub manager", "How it is going", "At risk"));
        assertThat(titles("Hub manager")).as("nothing before the press").isZero();

        assertThat(send(confirmed(preview), officer).getRedirectedUrl())
                .isEqualTo("/plans/" + north.plan + "/actions?done=plans.actions-changed");

        assertThat(titles("Hub manager")).isEqualTo(2);
        assertThat(north.jdbc
                        .sql("select count(*) from progress_update where plan_id = ? and words = 'Staff left'")
                        .params(north.plan.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(north.jdbc
                        .sql("select version from action where id = ?")
                        .params(hub.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void movesDueDatesFreelyBeforeThePlanIsFrozenAndAsksForExtensionsAfter() throws Exception {
        Map<String, String> june = Map.of("dueOn.day", "30", "dueOn.month", "6", "dueOn.year", "2027");
        send(confirmed(page(filled("/preview", june), 200)), officer);
        assertThat(dues()).containsOnly(LocalDate.of(2027, 6, 30));
        freeze();
        Map<String, String> july = Map.of("dueOn.day", "30", "dueOn.month", "7", "dueOn.year", "2027");
        assertThat(page(filled("/preview", july), 422)
                        .select(".govuk-error-summary")
                        .text())
                .contains("Say why more time is needed");
        Document preview = page(filled("/preview", with(july, "reason", "Staff left")), 200);
        assertThat(preview.select("tbody tr").text()).contains("Extension asked for: 30 June 2027", "30 July 2027");

        send(confirmed(preview), officer);

        assertThat(dues()).containsOnly(LocalDate.of(2027, 6, 30));
        assertThat(north.jdbc
                        .sql("select to_due_on from extension where plan_id = ? and reason = 'Staff left'")
                        .params(north.plan.id())
                        .query(LocalDate.class)
                        .list())
                .hasSize(2)
                .containsOnly(LocalDate.of(2027, 7, 30));
        assertThat(leftOut(page(filled("/preview", with(july, "reason", "Again")), 200)))
                .contains("An extension was asked for already");
    }

    @Test
    void leavesOutRowsWithTheReasonWhy() throws Exception {
        PlanId joint = north.plan(north.story.leadTrust(), north.story.north(), north.story.west());
        PersonId reader = north.world.person("Reader " + north.story.mark(), Role.OFFICER, north.story.north());
        people.join(NewMembership.of(reader, north.story.west(), Role.BOARD_MEMBER, World.LONG_AGO));
        ActionId mine = north.action(joint, north.words("For all", north.housing), north.story.leadTrust());
        ActionId theirs = north.action(
                joint,
                north.words("For West", PlansOfTest.DUE, north.story.west(), north.housing),
                north.story.leadTrust());
        ActionId given = north.action(joint, north.words("Given up", north.housing), north.story.leadTrust());
        north.world.acting(north.story.managerTrust(), () -> {
            north.actions.withdraw(given, "Done elsewhere", north.world.viewer(north.story.managerTrust()));
            return given;
        });
        String address = "/plans/" + joint + "/changes";
        MockHttpServletRequestBuilder form = post(address + "/preview")
                .param("action", mine.toString(), theirs.toString(), given.toString(), hub.toString())
                .param("leadTitle", "Hub manager");

        Document preview = Jsoup.parse(send(form, reader).getContentAsString());

        assertThat(preview.select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("For all");
        assertThat(leftOut(preview))
                .contains("For West You may read this action but not change it", "Given up It is withdrawn")
                .doesNotContain("Open a hub");
        send(confirmed(preview), reader);
        assertThat(north.jdbc
                        .sql("select title from action where plan_id = ? and lead_title = 'Hub manager'")
                        .params(joint.id())
                        .query(String.class)
                        .list())
                .containsExactly("For all");
    }

    @Test
    void changesNothingWhenARowWasChangedMeanwhileAndShowsThePreviewAgain() throws Exception {
        Document preview = page(filled("/preview", Map.of("leadTitle", "Hub manager")), 200);
        north.world.acting(officer, () -> {
            north.actions.reword(hub, 0, north.words("Open two hubs", north.housing), north.world.viewer(officer));
            return hub;
        });

        MockHttpServletResponse answer = send(confirmed(preview), officer);

        assertThat(answer.getStatus()).isEqualTo(409);
        Document again = Jsoup.parse(answer.getContentAsString());
        assertThat(again.text())
                .contains("Something changed while you were looking", "A1 Open two hubs Changed since you looked");
        assertThat(titles("Hub manager")).isZero();
        assertThat(send(confirmed(again), officer).getStatus()).isEqualTo(302);
        assertThat(titles("Hub manager")).isEqualTo(2);
    }

    @Test
    void asksForSomethingToChangeAndForWhatBelongsToIt() throws Exception {
        assertThat(errors(Map.of())).contains("Fill in what is to change");
        assertThat(errors(Map.of("rating", "AT_RISK"))).contains("Say in one sentence");
        assertThat(errors(Map.of("words", "Staff left"))).contains("Choose how it is going");
        assertThat(errors(Map.of("lead", officer.toString()))).contains("Enter the role title of the lead");
        assertThat(errors(Map.of("leadTitle", "x", "lead", "nobody"))).contains("Choose from the list");
        assertThat(errors(Map.of("dueOn.day", "31", "dueOn.month", "2", "dueOn.year", "2027")))
                .isNotEmpty();
        Document kept = page(filled("/preview", Map.of("words", "Staff left")), 422);
        assertThat(kept.select("textarea[name=words]").val()).isEqualTo("Staff left");
        assertThat(chosen(kept)).hasSize(2);
    }

    @Test
    void isForThoseWhoKeepThePlan() throws Exception {
        for (String address : List.of("/new", "/preview")) {
            assertThat(send(get(changes + address + "?action=" + hub), north.story.boardNorth())
                            .getStatus())
                    .isEqualTo(403);
            assertThat(send(get(changes + address + "?action=" + hub), north.story.officerWest())
                            .getStatus())
                    .isEqualTo(404);
        }
        Document preview = page(filled("/preview", Map.of("leadTitle", "Hub manager")), 200);
        assertThat(send(confirmed(preview), north.story.boardNorth()).getStatus())
                .isEqualTo(403);
        assertThat(send(confirmed(preview), north.story.officerWest()).getStatus())
                .isEqualTo(404);
        assertThat(titles("Hub manager")).isZero();
    }

    private String errors(Map<String, String> fields) throws Exception {
        return page(filled("/preview", fields), 422)
                .select(".govuk-error-summary")
                .text();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private MockHttpServletRequestBuilder filled(String to, Map<String, String> fields) {
        MockHttpServletRequestBuilder form = post(changes + to).param("action", hub.toString(), buses.toString());
        fields.forEach(form::param);
        return form;
    }

    /** The press of the preview's own button. */
    private static MockHttpServletRequestBuilder confirmed(Document preview) {
        Element form = preview.select("main form[action$=/changes]").stream()
                .findFirst()
                .orElseThrow();
        MockHttpServletRequestBuilder request = post(URI.create(form.attr("action")));
        form.select("input[type=hidden]:not([name=_csrf])")
                .forEach(field -> request.param(field.attr("name"), field.val()));
        return request;
    }

    private void freeze() {
        north.jdbc
                .sql("update plan set first_frozen_on = date '2026-11-21' where id = ?")
                .params(north.plan.id())
                .update();
    }

    private List<LocalDate> dues() {
        return north.jdbc
                .sql("select due_on from action where plan_id = ?")
                .params(north.plan.id())
                .query(LocalDate.class)
                .list();
    }

    private long titles(String lead) {
        return north.jdbc
                .sql("select count(*) from action where plan_id = ? and lead_title = ?")
                .params(north.plan.id(), lead)
                .query(Long.class)
                .single();
    }

    private static String leftOut(Document preview) {
        return preview.select("section[aria-labelledby=left-out]").text();
    }

    private static List<String> chosen(Document form) {
        return form.select("main form input[type=hidden][name=action]").eachAttr("value");
    }

    private Document page(MockHttpServletRequestBuilder request, int expected) throws Exception {
        MockHttpServletResponse answer = send(request, officer);
        assertThat(answer.getStatus()).isEqualTo(expected);
        assertThat(answer.getContentAsString()).doesNotContain("??");
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId as) throws Exception {
        return mvc.perform(request.with(north.world.as(as))).andReturn().getResponse();
    }
}
