package org.followthrough.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.AnotherApplication;
import org.followthrough.ClockForTests;
import org.followthrough.DatabaseForTests;
import org.followthrough.Followthrough;
import org.followthrough.FollowthroughTest;
import org.followthrough.assurance.NewSignOff;
import org.followthrough.assurance.SignOffManagement;
import org.followthrough.assurance.SignOffRequestId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Two instances on one database, a mail server that is away now and then, and a clock moved through 120 days. What must
 * arrive is worked out here by hand from what happens in the plan.
 */
@FollowthroughTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemindersOverTimeTests {

    /** A Wednesday in a year that no other test lives in, as the days that are written are everybody's. */
    private static final LocalDate START = LocalDate.of(2031, 1, 1);

    private static final int DAYS = 120;
    private static final Pattern NAMED = Pattern.compile("(?m)^\\* (A\\d+)");
    private static final Pattern ADDRESS = Pattern.compile("(?m)^ {2}(http\\S+)$");

    /** Days on which no instance runs, as all are down. */
    private static final Set<Integer> ALL_DOWN = Set.of(33, 71, 72);

    /** Days on which the mail server is away: the first for an hour, the others for the whole day. */
    private static final int AWAY_FOR_AN_HOUR = 47;

    private static final Set<Integer> AWAY = Set.of(45, 54);

    private static final int PORT = freePort();
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));

    static {
        SERVER.start();
    }

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ClockForTests clock;

    @Autowired
    private ReminderJobs one;

    private ReminderJobs other;
    private ConfigurableApplicationContext otherInstance;

    @SuppressWarnings("NullAway.Init") // made by the test, when the clock stands right
    private PlanOfNeeds plan;

    /** Address and day to the subjects' kind and the references in it, in the order told. */
    private final Map<String, List<String>> arrived = new TreeMap<>();

    private final Set<String> messageIds = new TreeSet<>();
    private int mails;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        settings().forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeAll
    void startTheOtherInstance() {
        SpringApplicationBuilder another = new SpringApplicationBuilder(Followthrough.class)
                .properties(Map.copyOf(settings()))
                .initializers(context -> {
                    TestPropertyValues.of(DatabaseForTests.shared().properties())
                            .applyTo(context);
                    ((GenericApplicationContext) context)
                            .registerBean("sameClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
                });
        AnotherApplication.quietly(another.application());
        otherInstance = another.run("--server.port=0");
        other = otherInstance.getBean(ReminderJobs.class);
    }

    @AfterAll
    void stop() {
        otherInstance.close();
        SERVER.stop();
    }

    @Test
    void tellEverybodyOnceWhateverRunsAndWhateverIsDown() throws Exception {
        clock.set(START);
        plan = new PlanOfNeeds(beans);
        PersonId lead = addressed(plan.story.leadTrust());
        PersonId manager = addressed(plan.story.managerTrust());
        PersonId leader = addressed(plan.story.leaderNorth());
        PersonId board = addressed(plan.story.boardNorth());
        PersonId weekly = addressed(person("Weekly"));
        PersonId never = addressed(person("Never"));
        choose(weekly, DigestChoice.WEEKLY);
        choose(never, DigestChoice.NONE);
        ActionId hub = plan.action("Open a hub", day(40), lead, manager); // A1
        ActionId housing = plan.action("Agree a protocol", day(60), lead, manager); // A2
        plan.action("Bus passes", day(100), weekly, board); // A3
        plan.action(
                "Secret words of the visit",
                day(70),
                never,
                never, // A4
                plan.recommendation(plan.inspection("NOT_FOR_PUBLICATION")));
        plan.jdbc
                .sql("insert into plan_escalation (plan_id, version, after_days, set_by, set_at)"
                        + " values (?, 0, 14, ?, timestamptz '2031-01-01')")
                .params(plan.plan.id(), manager.id())
                .update();

        for (int day = 0; day < DAYS; day++) {
            clock.set(day(day));
            happen(day, hub, housing, manager);
            if (AWAY.contains(day) || day == AWAY_FOR_AN_HOUR) {
                SERVER.stop();
            }
            if (!ALL_DOWN.contains(day)) {
                runBoth();
            }
            if (day == AWAY_FOR_AN_HOUR) {
                SERVER.start();
                clock.advance(Duration.ofHours(1));
                runBoth();
            }
            collect(day);
            if (AWAY.contains(day)) {
                SERVER.start();
            }
        }

        assertThat(arrived).containsExactlyInAnyOrderEntriesOf(expected(lead, manager, leader, weekly));
        assertThat(messageIds).as("no mail came twice").hasSize(mails);
        assertThat(plan.jdbc
                        .sql("select count(*) from mail where state in ('WAITING', 'OVERTAKEN') and person_id = any"
                                + " (select id from person where email like '%@overtime.example')")
                        .query(Long.class)
                        .single())
                .as("overtaken: the digests of the two days on which the server was away")
                .isEqualTo(2);
        assertThat(escalations(hub))
                .containsExactlyInAnyOrder("MANAGER " + manager + " " + day(54), "LEADER " + leader + " " + day(68));
    }

    private void happen(int day, ActionId hub, ActionId housing, PersonId manager) {
        switch (day) {
            case 20 -> plan.update(hub);
            case 50 -> plan.request(housing);
            case 53 ->
                plan.as(manager, () -> {
                    signOffs().sendBack(housing, request(housing), "Say who kept them", viewer(manager));
                    return housing;
                });
            case 57 -> plan.request(housing);
            case 59 ->
                plan.as(manager, () -> {
                    signOffs().signOff(housing, accepted(housing), viewer(manager));
                    return housing;
                });
            default -> {}
        }
    }

    /** By hand: who has what on which day. */
    private Map<String, List<String>> expected(PersonId lead, PersonId manager, PersonId leader, PersonId weekly) {
        Map<String, List<String>> expected = new TreeMap<>();
        for (int day = 0; day < DAYS; day++) {
            List<String> ofLead = new ArrayList<>();
            boolean tell = false;
            // Returned on day 53, asked again on day 57.
            if (day >= 53 && day < 57) {
                ofLead.add("A2");
                tell = true;
            }
            // The hub: due on day 40, and never done.
            if (day > 40) {
                ofLead.add("A1");
                tell = true;
            }
            List<String> soon = new ArrayList<>();
            List<String> week = new ArrayList<>();
            List<String> month = new ArrayList<>();
            for (int[] one : new int[][] {{1, 40}, {2, 60}}) {
                boolean worked = one[0] == 1 || day < 50 || (day >= 53 && day < 57);
                int left = one[1] - day;
                if (worked && left >= 0 && left <= 30) {
                    (left <= 1 ? soon : left <= 7 ? week : month).add("A" + one[0]);
                }
            }
            // Told when it comes 30, 7 and 1 days near; what comes near while all is down is told on the next day.
            tell |= day == 10 || day == 30 || day == 34 || day == 39;
            ofLead.addAll(soon);
            ofLead.addAll(week);
            ofLead.addAll(month);
            // Silent for more than 42 days: the hub since the update of day 20; housing since it was planned.
            if (day > 62) {
                ofLead.add("A1");
            }
            if (day > 42 && day < 50) {
                ofLead.add("A2");
            }
            tell |= day == 43;
            put(expected, lead, day, "DIGEST", tell ? ofLead : List.of());
            // The manager is asked to review from day 50 to 52 and on days 57 and 58.
            put(
                    expected,
                    manager,
                    day,
                    "DIGEST",
                    (day >= 50 && day < 53) || day == 57 || day == 58 ? List.of("A2") : List.of());
        }
        // Down on day 45: told on day 46. Brought to the manager on day 54, when the server was away, so it came on day
        // 55.
        expected.remove(key(lead, 45));
        expected.remove(key(lead, 54));
        put(expected, manager, 55, "ESCALATION", List.of("A1"));
        put(expected, leader, 68, "ESCALATION", List.of("A1"));
        put(expected, leader, 98, "ESCALATION", List.of("A4"));
        weekly(expected, weekly);
        ALL_DOWN.forEach(day -> expected.keySet().removeIf(key -> key.endsWith(" " + day(day))));
        return expected;
    }

    /** Bus passes: silent from day 43, due on day 100; told on Mondays, which are days 5, 12, ... */
    private void weekly(Map<String, List<String>> expected, PersonId weekly) {
        LocalDate week = null;
        for (int day = 0; day < DAYS; day++) {
            List<String> told = new ArrayList<>();
            if (day > 100) {
                told.add("A3");
            }
            if (day >= 70 && day <= 100) {
                told.add("A3");
            }
            if (day > 42) {
                told.add("A3");
            }
            LocalDate monday = day(day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            if (!told.isEmpty() && !monday.equals(week) && !ALL_DOWN.contains(day) && !AWAY.contains(day)) {
                put(expected, weekly, day, "DIGEST", told);
                week = monday;
            }
        }
    }

    private static void put(
            Map<String, List<String>> expected, PersonId person, int day, String kind, List<String> references) {
        if (!references.isEmpty()) {
            List<String> told = new ArrayList<>(List.of(kind));
            told.addAll(references);
            expected.merge(key(person, day), told, (before, more) -> {
                throw new IllegalStateException("Two mails for " + person + " on day " + day);
            });
        }
    }

    private void runBoth() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> runs = List.of(both.submit(one::work), both.submit(other::work));
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            both.shutdown();
        }
    }

    private void collect(int day) throws Exception {
        for (MimeMessage mail : SERVER.getReceivedMessages()) {
            if (!mail.getAllRecipients()[0].toString().endsWith("@overtime.example")) {
                continue;
            }
            mails++;
            messageIds.add(mail.getMessageID());
            String plain = part(mail, "text/plain");
            assertThat(plain + part(mail, "text/html"))
                    .doesNotContain("Secret words")
                    .contains("https://followthrough.example.org/");
            List<String> told = new ArrayList<>();
            told.add(mail.getSubject().contains("long past") ? "ESCALATION" : "DIGEST");
            Matcher named = NAMED.matcher(plain);
            while (named.find()) {
                told.add(named.group(1));
            }
            assertThat(ADDRESS.matcher(plain).results()).hasSize(told.size() - 1);
            String to = mail.getAllRecipients()[0].toString();
            assertThat(arrived.put(to.substring(0, to.indexOf('@')) + " " + day(day), told))
                    .as("one mail a day for " + to)
                    .isNull();
        }
        SERVER.purgeEmailFromAllMailboxes();
    }

    private static String part(MimeMessage mail, String type) throws MessagingException, IOException {
        Object content = mail.getContent();
        return part(content, type);
    }

    private static String part(Object content, String type) throws MessagingException, IOException {
        StringBuilder found = new StringBuilder();
        if (content instanceof Multipart parts) {
            for (int number = 0; number < parts.getCount(); number++) {
                BodyPart part = parts.getBodyPart(number);
                if (part.isMimeType(type)) {
                    found.append(part.getContent());
                } else {
                    found.append(part(part.getContent(), type));
                }
            }
        }
        return found.toString().replace("\r\n", "\n");
    }

    private List<String> escalations(ActionId action) {
        return plan.jdbc
                .sql("select level, person_id, escalated_on from escalation where action_id = ?")
                .params(action.id())
                .query((row, number) ->
                        row.getString("level") + " " + row.getString("person_id") + " " + row.getString("escalated_on"))
                .list();
    }

    private PersonId person(String name) {
        return plan.world.person(name + " " + plan.story.mark(), Role.OFFICER, plan.story.north());
    }

    private PersonId addressed(PersonId person) {
        plan.jdbc
                .sql("update person set email = ? where id = ?")
                .params(person + "@overtime.example", person.id())
                .update();
        return person;
    }

    private void choose(PersonId person, DigestChoice choice) {
        beans.getBean(DigestChoices.class).choose(choice, viewer(person));
    }

    private SignOffManagement signOffs() {
        return beans.getBean(SignOffManagement.class);
    }

    private NewSignOff accepted(ActionId action) {
        return new NewSignOff(request(action), "Well shown", null, "Looked at every month anyway");
    }

    private SignOffRequestId request(ActionId action) {
        return new SignOffRequestId(plan.jdbc
                .sql("select id from sign_off_request where action_id = ? order by requested_at desc limit 1")
                .params(action.id())
                .query(UUID.class)
                .single());
    }

    private Viewer viewer(PersonId person) {
        return plan.world.viewer(person);
    }

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }

    private static String key(PersonId person, int day) {
        return person + " " + day(day);
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "spring.mail.host", "127.0.0.1",
                "spring.mail.port", PORT,
                "followthrough.web-address", "https://followthrough.example.org",
                "followthrough.mail-from", "followthrough@example.org");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
