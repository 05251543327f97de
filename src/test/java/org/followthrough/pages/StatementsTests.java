package org.followthrough.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.followthrough.FollowthroughTest;
import org.followthrough.StatementLog;
import org.followthrough.Story;
import org.followthrough.World;
import org.followthrough.people.PersonId;
import org.followthrough.reports.document.PaperMaker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@FollowthroughTest
class StatementsTests {

    private static final Logger log = LoggerFactory.getLogger(StatementsTests.class);
    private static final int AT_MOST = 8;
    private static final int AT_MOST_OF_A_PAPER = 36;
    private static final Pattern WRITES =
            Pattern.compile("\\b(insert\\s+into|update\\s+\\w+\\s+set|delete\\s+from)\\b", Pattern.CASE_INSENSITIVE);

    /** The one thing that a GET writes beside the session: who took a file. */
    private static final String RECORD_OF_A_DOWNLOAD = "insert into access_record";

    private static final List<String> PAGES = List.of(
            "/",
            "/admin/history",
            "/admin/history?kind=ACTIONS&event=UPDATE&plan={plan}",
            "/admin/history/verification",
            "/admin/erasures",
            "/admin/erasures/new?words=Action+1",
            "/erasure-marks",
            "/inspections",
            "/inspections/new",
            "/inspections/{inspection}",
            "/inspections/{inspection}/letter",
            "/inspections/{inspection}/dates",
            "/inspections/{inspection}/edit",
            "/inspections/{inspection}/readers",
            "/inspections/{inspection}/history",
            "/inspections/{later}",
            "/inspections/{later}/letter",
            "/inspections/{later}/links",
            "/recommendations",
            "/recommendations?kind=AREA_FOR_IMPROVEMENT&rating=RED",
            "/recommendations/new",
            "/recommendations/{local}",
            "/recommendations/{local}/response",
            "/recommendations/{recommendation}",
            "/recommendations/{recommendation}/updates",
            "/recommendations/{recommendation}/edit",
            "/recommendations/{recommendation}/history",
            "/letters/new",
            "/letters/{letter}",
            "/letters/{letter}/particulars",
            "/letters/{letter}/additions",
            "/letters/{letter}/items/{sentence}",
            "/letters/{letter}/discards",
            "/plans",
            "/plans/new",
            "/plans/{plan}",
            "/plans/{plan}/edit",
            "/plans/{plan}/history",
            "/plans/{plan}/attention",
            "/plans/{plan}/timeline",
            "/plans/{plan}/timeline?group=theme&page=2",
            "/plans/{plan}/progress",
            "/plans/{plan}/versions/comparison?from=2026-10-01&to=today",
            "/plans/{plan}/versions/comparison?from=2026-10-01&to=2026-11-20&change=ALL",
            "/plans/{plan}/actions",
            "/plans/{plan}/actions?status=OPEN&rating=RED&due=OVERDUE&q=work&sort=-rating",
            "/plans/{plan}/actions?recommendation={recommendation}&lead=Lead+3&sort=lead",
            "/plans/{plan}/actions?page=2&sort=-title",
            "/plans/{plan}/actions?inspection={inspection}&stale=yes&from=2026-01-01&to=31/12/2027",
            "/plans/{plan}/actions/new",
            "/plans/{plan}/changes/new?choose=all&status=OPEN",
            "/plans/{plan}/changes/preview?action={action}&leadTitle=Hub+manager",
            "/plans/{plan}/imports/new",
            "/imports/{import}",
            "/imports/{import}/sheet",
            "/imports/{import}/acceptance",
            "/imports/{import}/discards",
            "/actions",
            "/actions?status=OPEN&sort=rating",
            "/account/reminders",
            "/account/calendar",
            "/plans/{plan}/reminders",
            "/saved-filters",
            "/saved-filters/new?plan={plan}&filter=q%3Dhome",
            "/needs?kind=OVERDUE",
            "/needs?kind=TO_REVIEW",
            "/search",
            "/search?q=housing",
            "/search?q=A1",
            "/actions/{action}",
            "/actions/{waiting}",
            "/actions/{action}/updates",
            "/actions/{action}/updates?walk=mine&left=3",
            "/updates",
            "/actions/{action}/edit",
            "/actions/{action}/evidence",
            "/actions/{action}/questions",
            "/actions/{action}/withdrawals",
            "/actions/{action}/milestones",
            "/milestones/{milestone}/edit",
            "/milestones/{milestone}/completions",
            "/milestones/{milestone}/moves",
            "/milestones/{milestone}/waivers",
            "/milestones/{milestone}/reopenings",
            "/actions/{action}/extensions",
            "/actions/{waiting}/extensions/{extension}/decision",
            "/actions/{waiting}/extensions/{extension}/withdrawal",
            "/plans/{plan}/versions",
            "/actions/{action}/views/{council}",
            "/actions/{action}/history",
            "/actions/{action}/sign-off-requests",
            "/actions/{waiting}/sign-offs",
            "/actions/{waiting}/returns",
            "/plans/{plan}/measures",
            "/plans/{plan}/measures.csv",
            "/plans/{plan}/measures?page=2",
            "/plans/{plan}/measures/new",
            "/measures/{measure}",
            "/measures/{measure}?page=2",
            "/measures/{measure}/edit",
            "/measures/{measure}/withdrawals",
            "/measures/{measure}/readings",
            "/measures/{measure}/readings.csv",
            "/measures/{measure}/readings/{reading}/corrections",
            "/measures/{measure}/columns",
            "/actions/{action}/measures",
            "/actions/{action}/help",
            "/evidence/{evidence}",
            "/evidence/{evidence}/versions",
            "/evidence/{evidence}/edit",
            "/evidence/{evidence}/decisions",
            "/evidence/{evidence}/removals",
            "/evidence/{asked}/receipts",
            "/actions/{action}/evidence-requests",
            "/plans/{plan}/evidence",
            "/plans/{plan}/evidence?proof=IMPACT&state=RECEIVED&until=OVER&page=2",
            "/plans/{plan}/evidence.csv",
            "/reviews",
            "/reviews?page=2",
            "/reviews/{request}",
            "/plans/{plan}/second-sign-offs",
            "/reports",
            "/reports?plan={plan}",
            "/reports/made?plan={plan}",
            "/plans/{plan}/saved-papers/new",
            "/admin/house-style/{organisation}",
            "/public-pages",
            "/public-pages/{organisation}",
            "/public-pages/{organisation}?waiting=true",
            "/public-pages/{organisation}/lines",
            "/public-pages/{organisation}/publication",
            "/admin/people",
            "/admin/people/new",
            "/admin/people/{person}",
            "/admin/organisations",
            "/admin/organisations/{organisation}");

    /** What people look at all day, and what grows with the plan. */
    private static final List<String> PAGES_OF_A_HUGE_PLAN = List.of(
            "/",
            "/plans",
            "/plans/{plan}",
            "/plans/{plan}/actions",
            "/plans/{plan}/actions?sort=-rating&page=300",
            "/plans/{plan}/actions?sort=lead",
            "/plans/{plan}/actions?q=work+77",
            "/actions",
            "/plans/{plan}/measures",
            "/needs?kind=OVERDUE",
            "/search?q=housing+work",
            "/search?q=A77");

    @Autowired
    World world;

    @Autowired
    StatementLog statements;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BeanFactory beans;

    /** Each page as everybody who gets it, each time with a session just begun; session and viewer count too. */
    @ParameterizedTest
    @ValueSource(ints = {10, 1000})
    void staysWithinEightStatementsAndOnlyReadsWhateverTheNumberOfActions(int actions) throws Exception {
        within(PAGES, actions, everybody(), AT_MOST);
    }

    /**
     * A preview is a whole paper, made of what many pages tell: it may cost more, but no more for a larger plan. The dearest is
     * open data, which reads thirty kinds of things.
     */
    @ParameterizedTest
    @ValueSource(ints = {10, 100})
    void previewsOfPapersCostNoMoreForALargerPlan(int actions) throws Exception {
        List<String> previews = beans.getBeanProvider(PaperMaker.class).stream()
                .map(paper -> "/reports/" + paper.name() + "?plan={plan}")
                .toList();

        within(previews, actions, List.of(Story::officerNorth), AT_MOST_OF_A_PAPER);
    }

    @Test
    void staysWithinEightStatementsWithTenThousandActions() throws Exception {
        within(PAGES_OF_A_HUGE_PLAN, 10_000, List.of(Story::officerNorth, Story::managerTrust), AT_MOST);
    }

    private void within(List<String> pages, int actions, List<Function<Story, PersonId>> people, int atMost)
            throws Exception {
        BusyPlan plan = new BusyPlan(beans, actions);
        Map<String, List<String>> dearest = new LinkedHashMap<>();
        for (String page : pages) {
            dearest.put(page, Objects.requireNonNull(dearest(plan, page, people), "nobody gets " + page));
        }

        log.info("SQL statements of a page with {} actions in the plan:\n{}", actions, table(dearest));
        dearest.forEach((page, sent) -> assertThat(sent.stream()
                        .filter(statement -> !statement.contains(RECORD_OF_A_DOWNLOAD))
                        .collect(Collectors.joining("\n--\n")))
                .as(page)
                .doesNotContainPattern(WRITES));
        dearest.values().removeIf(sent -> sent.size() <= atMost);
        assertThat(dearest)
                .as("pages that cost more than %s statements", atMost)
                .isEmpty();
    }

    @Test
    void notesThatSomebodyIsThereOnceAMinute() throws Exception {
        Story story = world.northamptonshire();
        Cookie session = world.session(story.officerNorth());

        assertThat(writes(session)).as("a session just begun").isEmpty();
        jdbc.sql("update spring_session set last_access_time = last_access_time - 60001 where principal_name = :person")
                .param("person", story.officerNorth().toString())
                .update();
        assertThat(writes(session))
                .as("a minute later")
                .singleElement()
                .asString()
                .containsIgnoringCase("spring_session");
        assertThat(writes(session)).as("right after that").isEmpty();
    }

    private static List<Function<Story, PersonId>> everybody() {
        return List.of(
                Story::officerNorth, Story::managerTrust, Story::leaderNorth, Story::boardNorth, Story::administrator);
    }

    private @Nullable List<String> dearest(BusyPlan plan, String page, List<Function<Story, PersonId>> people)
            throws Exception {
        List<String> dearest = null;
        for (Function<Story, PersonId> person : people) {
            AtomicInteger status = new AtomicInteger();
            List<String> sent = visit(plan.filled(page), world.as(person.apply(plan.story)), status);
            if (status.get() == 200 && (dearest == null || sent.size() > dearest.size())) {
                dearest = sent;
            }
        }
        return dearest;
    }

    private List<String> visit(String address, RequestPostProcessor as, AtomicInteger status) throws Exception {
        return statements.of(() -> {
            status.set(mvc.perform(get(URI.create(address)).with(as))
                    .andReturn()
                    .getResponse()
                    .getStatus());
            return status;
        });
    }

    private List<String> writes(Cookie session) throws Exception {
        List<String> sent = new ArrayList<>(
                statements.of(() -> mvc.perform(get("/plans").cookie(session)).andReturn()));
        assertThat(sent).as("they are heard at all").isNotEmpty();
        sent.removeIf(statement -> !WRITES.matcher(statement).find());
        return sent;
    }

    private static String table(Map<String, List<String>> dearest) {
        return dearest.entrySet().stream()
                .map(row -> String.format("%3d  %s", row.getValue().size(), row.getKey()))
                .collect(Collectors.joining("\n"));
    }
}
