package org.followthrough.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.followthrough.FollowthroughTest;
import org.followthrough.people.PersonId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.extensions.ExtensionManagement;
import org.followthrough.plans.extensions.NewExtension;
import org.followthrough.plans.versions.PlanVersionManagement;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.followthrough.shared.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@FollowthroughTest
class ExtensionManagementTests {

    private static final LocalDate DUE = PlansOfTest.DUE;
    private static final LocalDate LATER = LocalDate.of(2027, 5, 4);
    private static final LocalDate LATEST = LocalDate.of(2027, 7, 6);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ExtensionManagement extensions;

    @Autowired
    PlanVersionManagement versions;

    @Autowired
    ActionDirectory directory;

    private PlansOfTest north;
    private ActionId action;
    private PersonId officer;
    private PersonId manager;
    private PersonId leader;

    @BeforeEach
    void begin() {
        north = PlansOfTest.in(context);
        action = north.action("Open a hub");
        officer = north.story.officerNorth();
        manager = north.story.managerTrust();
        leader = north.story.leaderNorth();
    }

    @Test
    void movesBothDatesWithAnEditUntilThePlanIsFrozenAndNeitherAfterwards() {
        reword(0, LATER);
        assertThat(dates()).isEqualTo("2027-05-04 2027-05-04");
        freeze();

        refused("plans.action.due-fixed", () -> reword(1, LATEST));
        reword(1, LATER);
        assertThat(dates()).isEqualTo("2027-05-04 2027-05-04");
    }

    @Test
    void fixesTheDateOfAnActionWrittenDownAfterTheFreeze() {
        freeze();
        ActionId added = north.action("Agree a protocol");

        refused(
                "plans.action.due-fixed",
                () -> act(officer, by -> north.actions.reword(added, 0, words("Agree", LATER), by)));
    }

    @Test
    void isNotNeededWhileDatesMoveFreely() {
        refused("plans.extension.dates-free", () -> ask(LATER));
    }

    @Test
    void movesTheDueDateOnceAManagerGrantsItAndKeepsTheFirstInView() {
        freeze();
        ExtensionId asked = ask(LATER);
        assertThat(dates()).isEqualTo("2027-03-03 2027-03-03");

        act(manager, by -> extensions.grant(action, asked, by));

        assertThat(dates()).isEqualTo("2027-03-03 2027-05-04");
        ActionDetails details = directory.details(action, viewer(officer));
        assertThat(details.steps().extensionsGranted()).isEqualTo(1);
        assertThat(details.steps().openExtension()).isEmpty();
        ExtensionRow row = details.steps().extensions().get(0);
        assertThat(List.of(
                        row.number(), row.from(), row.to(), row.reason(), row.asker(), String.valueOf(row.decision())))
                .containsExactly(1, DUE, LATER, "The landlord is slow", officer, "GRANTED");
        assertThat(row.decidedBy()).isEqualTo("Manager trust " + north.story.mark());
    }

    @Test
    void isGrantedByALeaderFromTheSecondOn() {
        freeze();
        ExtensionId first = ask(LATER);
        act(manager, by -> extensions.grant(action, first, by));
        ExtensionId second = ask(LATEST);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> act(manager, by -> extensions.grant(action, second, by)));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> act(manager, by -> extensions.refuse(action, second, "No", by)));
        act(leader, by -> extensions.grant(action, second, by));

        assertThat(dates()).isEqualTo("2027-03-03 2027-07-06");
        assertThat(directory.details(action, viewer(officer)).steps().extensionsGranted())
                .isEqualTo(2);
    }

    @Test
    void countsOnlyWhatWasGrantedWhenItAsksForALeader() {
        freeze();
        ExtensionId first = ask(LATER);
        act(manager, by -> extensions.refuse(action, first, "Try harder", by));
        ExtensionId second = ask(LATER);
        act(officer, by -> extensions.takeBack(action, second, by));
        ExtensionId third = ask(LATER);

        act(manager, by -> extensions.grant(action, third, by));

        assertThat(directory.details(action, viewer(officer)).steps().extensions().stream()
                        .map(ExtensionRow::decision))
                .containsExactly("REFUSED", "TAKEN_BACK", "GRANTED");
        assertThat(directory
                        .details(action, viewer(officer))
                        .steps()
                        .extensions()
                        .get(0)
                        .decidedBecause())
                .isEqualTo("Try harder");
    }

    @Test
    void isDecidedBySomebodyElse() {
        freeze();
        ExtensionId own = north.world.acting(
                manager, () -> extensions.ask(action, new NewExtension(LATER, "I need it"), viewer(manager)));

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> act(manager, by -> extensions.grant(action, own, by)));
        PersonId other = north.world.person("Manager two " + north.story.mark(), Role.MANAGER, north.story.north());
        act(other, by -> extensions.grant(action, own, by));
    }

    @Test
    void isOpenOneAtATimeAndDecidedOnce() {
        freeze();
        ExtensionId asked = ask(LATER);
        refused("plans.extension.one-open", () -> ask(LATEST));
        act(manager, by -> extensions.grant(action, asked, by));

        refused("plans.extension.decided", () -> act(leader, by -> extensions.refuse(action, asked, "No", by)));
        refused("plans.extension.decided", () -> act(officer, by -> extensions.takeBack(action, asked, by)));
    }

    @Test
    void isAskedForLaterThanTheCurrentDateAndWhileThereIsWork() {
        freeze();
        refused("plans.extension.not-later", () -> ask(DUE));
        ExtensionId asked = ask(LATER);
        act(manager, by -> north.actions.withdraw(action, "Another council does it", by));

        refused("plans.action.not-extendable", () -> act(manager, by -> extensions.grant(action, asked, by)));
        act(manager, by -> extensions.refuse(action, asked, "It was withdrawn", by));
        refused("plans.extension.not-now", () -> ask(LATER));
    }

    @Test
    void countsAsAChangeForWhoeverEdits() {
        freeze();
        ExtensionId asked = ask(LATER);
        act(manager, by -> extensions.grant(action, asked, by));

        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> reword(0, DUE));
    }

    @Test
    void isFoundUnderItsOwnActionOnlyAndByThoseWhoSeeIt() {
        freeze();
        ActionId other = north.action("Agree a protocol");
        ExtensionId asked = ask(LATER);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> act(manager, by -> extensions.grant(other, asked, by)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> act(north.story.leaderWest(), by -> extensions.grant(action, asked, by)));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> act(officer, by -> extensions.grant(action, asked, by)));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> act(north.story.boardNorth(), by -> extensions.takeBack(action, asked, by)));
    }

    @Test
    void opensOnlyOnceHoweverManyAskAtTheSameTime() throws Exception {
        freeze();
        ExecutorService people = Executors.newFixedThreadPool(4);
        int opened = 0;
        try {
            List<Future<ExtensionId>> asked = IntStream.range(0, 8)
                    .mapToObj(number -> people.submit(() -> ask(LATER)))
                    .toList();
            for (Future<ExtensionId> one : asked) {
                try {
                    one.get();
                    opened++;
                } catch (ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(NotAllowedNow.class);
                }
            }
        } finally {
            people.shutdown();
        }
        assertThat(opened).isEqualTo(1);
    }

    @Test
    void writesEveryStepToTheHistoryOfTheAction() {
        freeze();
        ExtensionId asked = ask(LATER);
        act(manager, by -> extensions.grant(action, asked, by));

        assertThat(jdbc.sql("""
                        select changed_by from row_version
                        where table_name = 'extension' and thing_id = :action order by changed_at, id
                        """).param("action", action.id()).query(UUID.class).list())
                .containsExactlyInAnyOrder(officer.id(), manager.id());
    }

    @Test
    void freezesUnderANameOfItsOwnByThoseWhoMay() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> act(officer, by -> freeze("First", by)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> act(north.story.leaderWest(), by -> freeze("First", by)));
        act(manager, by -> freeze("First", by));
        refused("plans.version.name-taken", () -> act(leader, by -> freeze("FIRST", by)));
        act(leader, by -> assertThat(versions.freeze(north.plan, "Second", by)).isEqualTo(2));

        assertThat(jdbc.sql("select cast(first_frozen_on as text) from plan where id = :plan")
                        .param("plan", north.plan.id())
                        .query(String.class)
                        .single())
                .isEqualTo("2026-11-21");
    }

    private void freeze(String name, Viewer by) {
        versions.freeze(north.plan, name, by);
    }

    private void freeze() {
        act(manager, by -> freeze("Submitted to Ofsted", by));
    }

    private ExtensionId ask(LocalDate to) {
        return north.world.acting(
                officer, () -> extensions.ask(action, new NewExtension(to, "The landlord is slow"), viewer(officer)));
    }

    private void reword(int version, LocalDate due) {
        act(officer, by -> north.actions.reword(action, version, words("Open a hub", due), by));
    }

    private NewAction words(String title, LocalDate due) {
        return north.words(title, due, null, north.housing);
    }

    private void act(PersonId person, Consumer<Viewer> step) {
        north.world.acting(person, () -> {
            step.accept(viewer(person));
            return true;
        });
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatExceptionOfType(NotAllowedNow.class)
                .isThrownBy(step)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private String dates() {
        return jdbc.sql("select original_due_on || ' ' || due_on from action where id = :id")
                .param("id", action.id())
                .query(String.class)
                .single();
    }

    private Viewer viewer(PersonId person) {
        return north.world.viewer(person);
    }
}
