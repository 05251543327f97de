package org.followthrough.reports.actionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.reports.actionplan.RecommendationSection.Source;
import org.followthrough.reports.dates.DateLine;
import org.followthrough.reports.document.HouseStyle;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperHeading.Making;
import org.followthrough.reports.document.PaperHeading.PlanName;
import org.followthrough.reports.document.RatingColour;
import org.jspecify.annotations.Nullable;

/** Action plans on paper: an ordinary one, and one with everything that is awkward to print. */
final class ActionPlanPaperMother {

    static final LocalDate AS_AT = LocalDate.of(2026, 11, 20);
    static final LocalDate START = LocalDate.of(2025, 1, 6);
    static final LocalDate FIRST_DUE = LocalDate.of(2025, 3, 3);
    static final LocalDate DUE = LocalDate.of(2025, 9, 30);

    static final String LONG_WORD = "Kinderundjugendhilfeweiterentwicklungsgesetz".repeat(4);
    static final String ADDRESS =
            "https://www.example.gov.uk/childrens-services/care-leavers/local-offer/documents/2025/travel?region=north&kind=bus%20pass";
    static final String AWKWARD =
            "\u201CQuoted\u201D \u2018words\u2019, <b>bold?</b> & \"more\" \u2013 caf\u00E9 \u0141\u00F3d\u017A \u00A3300";
    static final String UNSHOWABLE =
            "Well done \uD83C\uDF89\uD83D\uDC4D\uFE0F, \u0633\u0644\u0627\u0645 and \u0001control";

    private ActionPlanPaperMother() {}

    /** Four recommendations of inspectors, one local, one of our reading; twelve actions. */
    static ActionPlanPaper ordinary() {
        var shared = withUpdate(
                "A2",
                RatingColour.AMBER,
                "Council and trust agreed the draft protocol. Two appeals are still waiting for a panel.");
        return new ActionPlanPaper(
                heading(true),
                governance(),
                Narrowing.NONE,
                List.of(
                        section(
                                RecommendationOrigin.OUR_READING,
                                "NNC-2024-10-T1",
                                "Also in the letter",
                                "Young people who travel to the hub need help with the cost of getting there.",
                                null,
                                List.of(),
                                List.of(withUpdate("A7", RatingColour.RED, "The operator has not answered."))),
                        section(
                                RecommendationOrigin.INSPECTORS,
                                "NNC-2024-10-R1",
                                "Area for improvement",
                                "The choice of suitable homes for young people who leave care, and how soon they can move into them.",
                                new RatingShown(RatingColour.RED, "Red: one of its actions is red."),
                                List.of(
                                        new LeaderUpdateLine(
                                                LocalDate.of(2026, 10, 14),
                                                "Director of children\u2019s services",
                                                "Fewer young people are waiting than in spring, but the four who wait longest have waited over six months. I have asked housing for a named officer.",
                                                RatingColour.AMBER),
                                        new LeaderUpdateLine(
                                                LocalDate.of(2026, 6, 2),
                                                "Assistant director",
                                                "The protocol is signed.\n\nWe now watch whether it is used.",
                                                null)),
                                List.of(
                                        bare("A1", RatingColour.GREY),
                                        shared,
                                        withUpdate(
                                                "A3", RatingColour.RED, "Funding was agreed; the building was not."))),
                        section(
                                RecommendationOrigin.INSPECTORS,
                                "NNC-2024-10-R2",
                                "Area for improvement",
                                "How well plans for young people say who will do what, and by when.",
                                new RatingShown(RatingColour.AMBER, "Amber: one of its actions is amber."),
                                List.of(),
                                List.of(
                                        shared,
                                        withUpdate(
                                                "A4", RatingColour.GREEN, "Nine in ten plans were reviewed in time."),
                                        withUpdate(
                                                "A5",
                                                RatingColour.BLUE,
                                                "Audits in May and August found the same good practice."))),
                        section(
                                RecommendationOrigin.INSPECTORS,
                                "NNC-2024-10-R3",
                                "Area for priority action",
                                "Health information that young people can take with them.",
                                new RatingShown(RatingColour.GREY, "Grey: no plan yet."),
                                List.of(),
                                List.of()),
                        section(
                                RecommendationOrigin.LOCAL,
                                "NNC-2025-03-L1",
                                "Local (audit)",
                                "Managers should write down why they agreed a change of plan.",
                                null,
                                List.of(),
                                List.of(withUpdate("A6", RatingColour.NONE, "Withdrawn: now part of A4.")))));
    }

    /** Sixty actions, and every trouble a person can type. */
    static ActionPlanPaper awkward() {
        var many = IntStream.rangeClosed(1, 60)
                .mapToObj(n -> bare("A" + n, n % 5 == 0 ? RatingColour.RED : RatingColour.GREEN))
                .toList();
        var odd = new ActionLine(
                "A61",
                "=1+1 " + LONG_WORD,
                AWKWARD,
                ADDRESS,
                UNSHOWABLE,
                LONG_WORD,
                new ActionLine.Dates(null, DUE, DUE, 0),
                AWKWARD,
                new RatingShown(RatingColour.NONE, LONG_WORD),
                new ActionLine.LatestUpdate(
                        DUE, ("Sentence that goes on. ".repeat(150) + "The end of a very long update.").strip()),
                0,
                new ActionLine.Around(AWKWARD, LONG_WORD, UNSHOWABLE, List.of(AWKWARD)),
                List.of(new ActionLine.MilestoneLine(LONG_WORD, DUE, DUE, AWKWARD)));
        return new ActionPlanPaper(
                new PaperHeading(
                        "Action plan <draft> & \u201Cnotes\u201D",
                        new PlanName(null, "Plan " + LONG_WORD, AWKWARD),
                        List.of("A & B Council", "C <Trust>"),
                        AWKWARD,
                        AS_AT,
                        new Making(
                                UUID.fromString("019abcde-0000-7000-8000-00000badcafe"),
                                Instant.parse("2026-07-20T16:30:00Z"),
                                UNSHOWABLE,
                                null),
                        HouseStyle.plain("A & B Council"),
                        false),
                new Governance(
                        AWKWARD,
                        LONG_WORD,
                        42,
                        List.of(DUE),
                        List.of(AWKWARD),
                        List.of(new DateLine(
                                AWKWARD, LONG_WORD, DUE, AS_AT, "Statutory", AWKWARD, ADDRESS, UNSHOWABLE))),
                new Narrowing(List.of("Words: " + AWKWARD), List.of("R2", LONG_WORD)),
                List.of(
                        new RecommendationSection(
                                RecommendationOrigin.INSPECTORS,
                                "R/1 \"odd\" & <#>",
                                AWKWARD,
                                AWKWARD + "\n" + UNSHOWABLE + "\n" + ADDRESS + "\n" + LONG_WORD,
                                new Source(AWKWARD, DUE),
                                new RecommendationSection.About(
                                        AWKWARD, AWKWARD, LONG_WORD, AWKWARD, AWKWARD, DUE, UNSHOWABLE),
                                AWKWARD,
                                new RatingShown(RatingColour.RED, AWKWARD),
                                UNSHOWABLE,
                                List.of(new LeaderUpdateLine(DUE, UNSHOWABLE, AWKWARD, RatingColour.GREEN)),
                                Stream.concat(many.stream(), Stream.of(odd)).toList()),
                        section(RecommendationOrigin.OUR_READING, "T1", "", "", null, List.of(), List.of())));
    }

    static ActionPlanPaper empty() {
        return new ActionPlanPaper(heading(false), governance(), Narrowing.NONE, List.of());
    }

    /** A plan of one action with this title. */
    static ActionPlanPaper titled(String title) {
        var action = new ActionLine(
                "A1",
                title,
                null,
                null,
                "Housing",
                "Lead",
                new ActionLine.Dates(START, FIRST_DUE, DUE, 0),
                "In progress",
                new RatingShown(RatingColour.GREEN, "Green: on track."),
                null,
                1,
                ActionLine.Around.NOTHING,
                List.of());
        return new ActionPlanPaper(
                heading(true),
                governance(),
                Narrowing.NONE,
                List.of(section(
                        RecommendationOrigin.INSPECTORS,
                        "R1",
                        "Area for improvement",
                        "Words.",
                        null,
                        List.of(),
                        List.of(action))));
    }

    private static PaperHeading heading(boolean demonstration) {
        return new PaperHeading(
                "Action plan",
                new PlanName("NNC-P1", "Care leavers improvement plan", "Board of 20 November 2026"),
                List.of("North Northamptonshire Council", "Northamptonshire Children\u2019s Trust"),
                "All of the plan",
                AS_AT,
                new Making(
                        UUID.fromString("019abcde-0000-7000-8000-00000badcafe"),
                        Instant.parse("2026-11-20T09:05:00Z"),
                        "Improvement officer",
                        null),
                HouseStyle.plain("North Northamptonshire Council"),
                demonstration);
    }

    private static Governance governance() {
        return new Governance(
                "Director of children\u2019s services",
                "Improvement board",
                42,
                List.of(LocalDate.of(2026, 9, 18), AS_AT, LocalDate.of(2027, 1, 22)),
                List.of("Focused visit: care leavers, 1 October 2024 (NNC-2024-10)"),
                List.of(new DateLine(
                        "Plan after the focused visit",
                        "NNC-2024-10",
                        null,
                        null,
                        "Not statutory",
                        "No statutory date applies: the letter names no area for priority action",
                        "What Ofsted asks for, August 2018",
                        null)));
    }

    private static RecommendationSection section(
            RecommendationOrigin origin,
            String reference,
            String kind,
            String words,
            @Nullable RatingShown rating,
            List<LeaderUpdateLine> updates,
            List<ActionLine> actions) {
        return new RecommendationSection(
                origin,
                reference,
                kind,
                words,
                new Source("Focused visit: care leavers", LocalDate.of(2024, 10, 31)),
                rating == null
                        ? RecommendationSection.About.NOTHING
                        : new RecommendationSection.About(
                                "Page 2. The finding behind it: Housing, paragraph 9",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null),
                rating == null ? null : "Young people move on when they are ready, to a home they can keep.",
                rating,
                updates.isEmpty() ? null : "Amber, given by Director of children\u2019s services on 14 October 2026.",
                updates,
                actions);
    }

    private static ActionLine withUpdate(String reference, RatingColour colour, String update) {
        return new ActionLine(
                reference,
                "Agree a joint protocol between housing and leaving care",
                "Young people know by their seventeenth birthday where they will live at eighteen, and have seen it.",
                "The signed protocol; a dip sample of ten plans; what young people say about their move.",
                "Housing",
                "Leaving care service manager",
                new ActionLine.Dates(
                        START,
                        FIRST_DUE,
                        colour == RatingColour.GREEN ? FIRST_DUE : DUE,
                        colour == RatingColour.RED ? 2 : 0),
                colour == RatingColour.BLUE ? "Signed off" : "In progress",
                new RatingShown(
                        colour,
                        "The sentence that says why this is " + colour.key()
                                + ", with its due date of 30 September 2025."),
                new ActionLine.LatestUpdate(LocalDate.of(2026, 11, 3), update),
                colour == RatingColour.RED ? 0 : 3,
                new ActionLine.Around(
                        colour == RatingColour.RED ? "North Northamptonshire Council" : null,
                        "Head of corporate parenting",
                        colour == RatingColour.RED ? "The landlord has not signed the lease." : null,
                        List.of()),
                List.of(
                        new ActionLine.MilestoneLine("First draft agreed", START, START, "done on 10 January 2025"),
                        new ActionLine.MilestoneLine("Protocol signed by both", FIRST_DUE, DUE, null)));
    }

    private static ActionLine bare(String reference, RatingColour colour) {
        return new ActionLine(
                reference,
                "Widen who may bid for a home",
                null,
                null,
                "Housing",
                "Head of housing options",
                new ActionLine.Dates(null, DUE, DUE, 0),
                "Not started",
                new RatingShown(colour, "Grey: starts later."),
                null,
                0,
                ActionLine.Around.NOTHING,
                List.of());
    }
}
