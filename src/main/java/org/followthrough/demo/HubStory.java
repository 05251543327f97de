package org.followthrough.demo;

import static org.followthrough.plans.LeadRating.AT_RISK;
import static org.followthrough.plans.LeadRating.ON_TRACK;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.assurance.NewSignOff;
import org.followthrough.assurance.SignOffRequestId;
import org.followthrough.evidence.NewEvidence;
import org.followthrough.evidence.Proof;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.InspectionId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.NewAction;
import org.followthrough.plans.PlanId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A hub in Kettering that young people can reach, and bus passes for those who travel to Northampton until then. */
@Component
@Order(2)
@ConditionalOnBooleanProperty("followthrough.demonstration")
class HubStory implements StoryLine {

    private final Desk desk;
    private final Needs needs;

    HubStory(Desk desk, Needs needs) {
        this.desk = desk;
        this.needs = needs;
    }

    @Override
    public void tell(Cast cast, PlanId plan, InspectionId inspection) {
        RecommendationId hub = needs.saying(inspection, "hub");
        RecommendationId busPass = needs.saying(inspection, "bus pass");
        kettering(cast, plan, hub);
        busPasses(cast, plan, List.of(hub, busPass));
        opening(cast, plan, hub);
    }

    private void kettering(Cast cast, PlanId plan, RecommendationId hub) {
        ActionId action = desk.plan(
                LocalDate.of(2024, 11, 12),
                cast.officerNorth(),
                plan,
                new NewAction(
                        "Open a hub in Kettering within twelve months",
                        "Young people in the north have a place of their own they can reach without two buses.",
                        "Photographs of the opened hub; visits a month; what young people say.",
                        needs.theme("Hub access"),
                        "Leaving care service manager",
                        cast.leadTrust(),
                        cast.managerTrust(),
                        LocalDate.of(2024, 11, 18),
                        LocalDate.of(2025, 10, 31),
                        List.of(hub),
                        null,
                        null));
        desk.report(
                LocalDate.of(2025, 2, 11), cast.leadTrust(), action, ON_TRACK, "Funding confirmed; two sites seen.");
        desk.report(
                LocalDate.of(2025, 6, 17),
                cast.leadTrust(),
                action,
                ON_TRACK,
                "Lease signed. Young people chose the colours and the name of the kitchen.");
        desk.show(
                LocalDate.of(2025, 10, 20),
                cast.leadTrust(),
                action,
                new NewEvidence(
                        "Visits to the Kettering hub in its first four weeks",
                        "112 visits by 41 young people; 19 of them had never come to Northampton.",
                        Proof.IMPACT,
                        LocalDate.of(2025, 10, 17)),
                "hub-visits.csv",
                "week,visits\n1,18\n2,27\n3,31\n4,36\n");
        SignOffRequestId request = desk.ask(
                LocalDate.of(2025, 10, 22),
                cast.leadTrust(),
                action,
                "The hub has been open since 22 September. Forty-one young people have come, nineteen of whom had never"
                        + " been to the hub in Northampton.");
        desk.signOff(
                LocalDate.of(2025, 10, 30),
                cast.managerTrust(),
                action,
                new NewSignOff(request, "Seen on a visit; the figures hold.", LocalDate.of(2027, 1, 29), null));
    }

    private void busPasses(Cast cast, PlanId plan, List<RecommendationId> needsAnswered) {
        ActionId action = desk.plan(
                LocalDate.of(2024, 11, 13),
                cast.officerNorth(),
                plan,
                new NewAction(
                        "Give a bus pass to every young person who travels to the hub in Northampton",
                        "Nobody stays at home because of the fare.",
                        "Passes offered, issued and used each month.",
                        needs.theme("Travel (bus passes)"),
                        "Leaving care service manager",
                        cast.leadTrust(),
                        cast.managerTrust(),
                        LocalDate.of(2024, 11, 18),
                        LocalDate.of(2027, 3, 31),
                        needsAnswered,
                        null,
                        null));
        desk.report(
                LocalDate.of(2025, 1, 21), cast.leadTrust(), action, AT_RISK, "Passes ordered; the first are late.");
        desk.report(
                LocalDate.of(2026, 11, 3),
                cast.leadTrust(),
                action,
                ON_TRACK,
                "Passes go on for those who still choose Northampton: 23 in use in October.",
                "Six young people took up college places they can now reach.",
                null);
        desk.show(
                LocalDate.of(2026, 11, 3),
                cast.leadTrust(),
                action,
                new NewEvidence(
                        "Bus passes issued and used",
                        "Passes eligible, offered, issued and used by month.",
                        Proof.ACTIVITY,
                        LocalDate.of(2026, 10, 31)),
                "bus-passes.csv",
                "month,offered,issued,used\n2026-08,31,26,21\n2026-09,31,27,22\n2026-10,30,27,23\n");
    }

    private void opening(Cast cast, PlanId plan, RecommendationId hub) {
        desk.plan(
                LocalDate.of(2026, 9, 29),
                cast.officerNorth(),
                plan,
                new NewAction(
                        "Open the Kettering hub on two evenings a week",
                        "Young people who work or study can come too.",
                        null,
                        needs.theme("Hub access"),
                        "Hub coordinator",
                        null,
                        cast.managerTrust(),
                        LocalDate.of(2027, 1, 11),
                        LocalDate.of(2027, 4, 30),
                        List.of(hub),
                        null,
                        null));
    }
}
