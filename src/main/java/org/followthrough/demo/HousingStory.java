package org.followthrough.demo;

import static org.followthrough.plans.LeadRating.AT_RISK;
import static org.followthrough.plans.LeadRating.OFF_TRACK;
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

/** Housing: one protocol for two departments, priority that does not end at 21, fewer reports for appeals. */
@Component
@Order(1)
@ConditionalOnBooleanProperty("followthrough.demonstration")
class HousingStory implements StoryLine {

    private final Desk desk;
    private final Needs needs;

    HousingStory(Desk desk, Needs needs) {
        this.desk = desk;
        this.needs = needs;
    }

    @Override
    public void tell(Cast cast, PlanId plan, InspectionId inspection) {
        RecommendationId housing = needs.saying(inspection, "housing");
        protocol(cast, plan, housing);
        priority(cast, plan, housing);
        appeals(cast, plan, housing);
    }

    private void protocol(Cast cast, PlanId plan, RecommendationId housing) {
        ActionId action = desk.plan(
                LocalDate.of(2024, 11, 12),
                cast.officerNorth(),
                plan,
                new NewAction(
                        "Agree and use a joint protocol between housing and the leaving care service",
                        "A young person tells their housing story once, and both services act on it within two weeks.",
                        "The signed protocol; a dip sample of ten joint plans; what young people say about it.",
                        needs.theme("Housing"),
                        "Leaving care service manager",
                        cast.leadTrust(),
                        cast.managerTrust(),
                        LocalDate.of(2024, 11, 18),
                        LocalDate.of(2025, 6, 30),
                        List.of(housing),
                        null,
                        null));
        desk.report(
                LocalDate.of(2025, 1, 14), cast.leadTrust(), action, ON_TRACK, "First draft agreed by both services.");
        desk.report(
                LocalDate.of(2025, 4, 8),
                cast.leadTrust(),
                action,
                AT_RISK,
                "The protocol is signed, but housing officers have not been briefed yet.",
                null,
                "Two vacancies in the housing options team.");
        desk.show(
                LocalDate.of(2025, 5, 20),
                cast.leadTrust(),
                action,
                new NewEvidence(
                        "Joint protocol, signed",
                        "Both heads of service signed it; it names who does what by when.",
                        Proof.ACTIVITY,
                        LocalDate.of(2025, 5, 19)),
                "joint-protocol.txt",
                "Joint protocol between housing and leaving care (specimen for the demonstration)\n");
        SignOffRequestId first = desk.ask(
                LocalDate.of(2025, 6, 2), cast.leadTrust(), action, "Both services now work to one written protocol.");
        desk.sendBack(
                LocalDate.of(2025, 6, 9),
                cast.managerTrust(),
                action,
                first,
                "The protocol exists. Please show that it is used: a dip sample, and what young people say.");
        desk.show(
                LocalDate.of(2025, 9, 10),
                cast.leadTrust(),
                action,
                new NewEvidence(
                        "Dip sample of ten joint housing plans",
                        "Nine of ten had a named housing officer and a date within two weeks.",
                        Proof.PRACTICE,
                        LocalDate.of(2025, 9, 5)),
                "dip-sample.csv",
                "plan,named officer,within two weeks\n1,yes,yes\n2,yes,yes\n3,no,no\n");
        desk.show(
                LocalDate.of(2025, 9, 12),
                cast.leadTrust(),
                action,
                new NewEvidence(
                        "What young people said in the hub in August",
                        "Seven of eight said they knew who was helping with their home.",
                        Proof.VOICE,
                        LocalDate.of(2025, 8, 28)),
                "voice-august.txt",
                "Notes of the conversation in the hub, without names (specimen for the demonstration)\n");
        SignOffRequestId second = desk.ask(
                LocalDate.of(2025, 9, 15),
                cast.leadTrust(),
                action,
                "Nine of ten young people in the sample had one named housing officer and a plan within two weeks, and"
                        + " seven of eight told us they knew who was helping.");
        desk.signOff(
                LocalDate.of(2025, 9, 22),
                cast.managerTrust(),
                action,
                new NewSignOff(
                        second,
                        "The sample and the young people’s words bear it out.",
                        LocalDate.of(2026, 12, 1),
                        null));
    }

    private void priority(Cast cast, PlanId plan, RecommendationId housing) {
        ActionId action = desk.plan(
                LocalDate.of(2024, 11, 12),
                cast.officerNorth(),
                plan,
                new NewAction(
                        "Keep housing priority for care leavers beyond 21 in the allocations policy",
                        "Nobody loses their place in the queue on their 21st birthday.",
                        "The adopted policy; the number of care leavers aged 21 to 25 with priority.",
                        needs.theme("Housing"),
                        "Head of housing",
                        null,
                        cast.managerTrust(),
                        LocalDate.of(2025, 1, 6),
                        LocalDate.of(2026, 9, 30),
                        List.of(housing),
                        null,
                        null));
        desk.report(
                LocalDate.of(2025, 5, 6),
                cast.officerNorth(),
                action,
                ON_TRACK,
                "Consultation on the policy has begun.");
        desk.report(
                LocalDate.of(2026, 10, 8),
                cast.officerNorth(),
                action,
                OFF_TRACK,
                "The policy went back to the housing committee; the vote is now expected in January.",
                null,
                "The committee asked for figures on demand from other groups.");
    }

    private void appeals(Cast cast, PlanId plan, RecommendationId housing) {
        ActionId action = desk.plan(
                LocalDate.of(2024, 11, 14),
                cast.officerNorth(),
                plan,
                new NewAction(
                        "Replace the appeal report by a one-page statement that housing accepts",
                        "Personal advisers spend the time with young people instead of on reports.",
                        "The agreed form; hours spent on appeals before and after.",
                        needs.theme("Housing"),
                        "Leaving care service manager",
                        cast.leadTrust(),
                        cast.managerTrust(),
                        LocalDate.of(2025, 2, 3),
                        LocalDate.of(2026, 12, 18),
                        List.of(housing),
                        null,
                        null));
        desk.report(
                LocalDate.of(2026, 9, 3),
                cast.leadTrust(),
                action,
                ON_TRACK,
                "The one-page statement has been in use since July.",
                "Advisers say an appeal takes an hour and a half; it took a day.",
                null);
        desk.show(
                LocalDate.of(2026, 10, 29),
                cast.leadTrust(),
                action,
                new NewEvidence(
                        "Hours spent on housing appeals, April to September 2026",
                        "From 61 hours a month to 14.",
                        Proof.IMPACT,
                        LocalDate.of(2026, 9, 30)),
                "appeal-hours.csv",
                "month,hours\n2026-04,61\n2026-05,58\n2026-06,55\n2026-07,23\n2026-08,16\n2026-09,14\n");
        desk.ask(
                LocalDate.of(2026, 11, 9),
                cast.leadTrust(),
                action,
                "Advisers spend 14 hours a month on appeals instead of 61; that time now goes to young people.");
    }
}
