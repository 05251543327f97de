package org.followthrough.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.followthrough.people.Viewer;
import org.followthrough.yousaid.AskedBy;
import org.followthrough.yousaid.LineSubject;
import org.followthrough.yousaid.LineWords;
import org.followthrough.yousaid.NewLine;
import org.followthrough.yousaid.PublicLineId;
import org.followthrough.yousaid.lines.LineApprovalManagement;
import org.followthrough.yousaid.lines.PublicLineManagement;
import org.followthrough.yousaid.pages.PublicPageManagement;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the councils of the story tell young people: one has its page switched on, the other is still writing. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class PublicStory {

    private static final String OFFICER = "officer.north";
    private static final String LEADER = "leader.north";
    private static final String HUB_VISITS = "Visits to a hub by young people of the north";
    private static final String PASSES = "Give a bus pass to every young person who travels to the hub in Northampton";
    private static final String TELL_US =
            "Talk to us at the hub, or ask your adviser to tell us. We read what you say, and it comes to this page.";

    private static final LineWords HUB = new LineWords(
            "A hub near you",
            AskedBy.YOUNG_PEOPLE,
            "The hub in Northampton is a long way. It takes two buses to get there.",
            "We opened a second hub, in Kettering. You told us what to put in it.",
            "More of you come to a hub now. Many of you had never been to one.");
    private static final LineWords BUSES = new LineWords(
            "Bus passes",
            AskedBy.YOUNG_PEOPLE,
            "The bus to the hub costs too much.",
            "We give you a bus pass when you come to the hub in Northampton. You can use it on other days too.",
            "You told us that you can see your friends, go to work and go to college with it.");
    private static final LineWords HOME = new LineWords(
            "A home of your own",
            AskedBy.INSPECTORS,
            "You wait too long for a home. You have to tell your story too many times.",
            "Housing and your adviser now work from one plan. You have one housing officer, and you know the name.",
            "You tell your story once. Some of you still wait too long, and we are not done.");
    private static final LineWords HOME_NOW = new LineWords(
            HOME.topic(),
            HOME.askedOfUsBy(),
            HOME.asked(),
            HOME.did() + " You keep your place in the queue when you turn 21.",
            HOME.different());
    private static final LineWords EVENINGS = new LineWords(
            "Evenings at the hub",
            AskedBy.YOUNG_PEOPLE,
            "The hub shuts before we finish work.",
            "We want to open it on two evenings a week.",
            "We do not know yet. Come and tell us which evenings are best.");
    private static final LineWords PLANS = new LineWords(
            "Your plan in your words",
            AskedBy.INSPECTORS,
            "Plans do not always say what you want.",
            "Your worker asks you first, and writes it the way you say it.",
            "We do not know yet. We will ask you in the spring.");

    private final Teller teller;
    private final Needs needs;
    private final PublicLineManagement lines;
    private final LineApprovalManagement approvals;
    private final PublicPageManagement pages;
    private final Map<String, PublicLineId> told = new HashMap<>();

    PublicStory(
            Teller teller,
            Needs needs,
            PublicLineManagement lines,
            LineApprovalManagement approvals,
            PublicPageManagement pages) {
        this.teller = teller;
        this.needs = needs;
        this.lines = lines;
        this.approvals = approvals;
        this.pages = pages;
    }

    /** Everything that happens to the pages of both councils. */
    List<Happening> of(Cast cast) {
        return List.of(
                on("2026-02-16", cast, OFFICER, viewer -> {
                    write(cast, "NNC", HUB, action("Open a hub in Kettering within twelve months"), HUB_VISITS, viewer);
                    write(cast, "NNC", BUSES, action(PASSES), "Bus passes in use", viewer);
                    write(cast, "NNC", HOME, recommendation("NNC-2024-10-R1"), null, viewer);
                }),
                on("2026-02-23", cast, LEADER, viewer -> {
                    List.of(HUB, BUSES, HOME).forEach(words -> approvals.approve(line(words), 0, viewer));
                    pages.show(cast.organisation("NNC"), true, TELL_US, -1, viewer);
                }),
                on(
                        "2026-10-19",
                        cast,
                        LEADER,
                        viewer -> List.of(HUB, BUSES).forEach(words -> approvals.approve(line(words), 0, viewer))),
                on("2026-11-10", cast, OFFICER, viewer -> {
                    lines.reword(line(HOME), new NewLine(HOME_NOW, recommendation("NNC-2024-10-R1"), null), 0, viewer);
                    write(cast, "NNC", EVENINGS, recommendation("NNC-2024-10-R2"), null, viewer);
                }),
                on(
                        "2026-11-11",
                        cast,
                        "officer.west",
                        viewer -> write(cast, "WNC", PLANS, recommendation("WNC-2022-10-R1"), null, viewer)));
    }

    private void write(
            Cast cast, String council, LineWords words, LineSubject subject, @Nullable String measure, Viewer viewer) {
        NewLine line = new NewLine(words, subject, measure == null ? null : needs.measure(measure));
        told.put(words.topic(), lines.write(cast.organisation(council), line, viewer));
    }

    private PublicLineId line(LineWords words) {
        return Objects.requireNonNull(told.get(words.topic()));
    }

    private LineSubject action(String title) {
        return LineSubject.of(needs.action(title));
    }

    private LineSubject recommendation(String reference) {
        return LineSubject.of(needs.recommendation(reference));
    }

    private Happening on(String day, Cast cast, String person, Consumer<Viewer> deed) {
        LocalDate when = LocalDate.parse(day);
        return new Happening(when, () -> teller.let(when, cast.person(person), deed));
    }
}
