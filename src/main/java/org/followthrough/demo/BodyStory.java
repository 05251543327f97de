package org.followthrough.demo;

import static org.followthrough.plans.LeadRating.AT_RISK;
import static org.followthrough.plans.LeadRating.ON_TRACK;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.inspections.InspectionId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.NewAction;
import org.followthrough.plans.PlanId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What only the letter's body says and the plan follows all the same: the ESOL gate, plans after change, supervision. */
@Component
@Order(3)
@ConditionalOnBooleanProperty("followthrough.demonstration")
class BodyStory implements StoryLine {

    private final Desk desk;
    private final Needs needs;

    BodyStory(Desk desk, Needs needs) {
        this.desk = desk;
        this.needs = needs;
    }

    @Override
    public void tell(Cast cast, PlanId plan, InspectionId inspection) {
        ActionId esol = desk.plan(
                LocalDate.of(2024, 12, 3),
                cast.officerNorth(),
                plan,
                new NewAction(
                        "Agree entry to vocational courses below ESOL level 3 with two colleges",
                        "Young people who came alone can learn a trade while they learn English.",
                        "The agreements; the number of young people who began a course.",
                        needs.theme("Asylum-seeking young people"),
                        "Virtual school head",
                        null,
                        cast.managerTrust(),
                        LocalDate.of(2025, 1, 13),
                        LocalDate.of(2027, 1, 29),
                        List.of(needs.saying(inspection, "ESOL")),
                        null,
                        null));
        desk.report(
                LocalDate.of(2026, 10, 20),
                cast.officerNorth(),
                esol,
                AT_RISK,
                "One college has agreed; the other wants to decide after its inspection.");

        ActionId pathways = desk.plan(
                LocalDate.of(2024, 12, 3),
                cast.officerNorth(),
                plan,
                new NewAction(
                        "Update the pathway plan within ten working days of a significant change",
                        "A plan says what a young person’s life is like now.",
                        "A monthly dip sample of twelve plans.",
                        needs.theme("Pathway planning"),
                        "Leaving care service manager",
                        cast.leadTrust(),
                        cast.managerTrust(),
                        LocalDate.of(2025, 1, 13),
                        LocalDate.of(2027, 2, 26),
                        List.of(needs.saying(inspection, "rewritten")),
                        null,
                        null));
        desk.report(
                LocalDate.of(2026, 8, 18),
                cast.leadTrust(),
                pathways,
                ON_TRACK,
                "Ten of twelve plans in the July sample had been updated in time.");

        desk.plan(
                LocalDate.of(2024, 12, 4),
                cast.officerNorth(),
                plan,
                new NewAction(
                        "Record trauma-informed discussion in supervision",
                        "Advisers are helped to think about what a young person has lived through.",
                        "An audit of twenty supervision records.",
                        needs.theme("Practice and management oversight"),
                        "Leaving care service manager",
                        cast.leadTrust(),
                        cast.managerTrust(),
                        LocalDate.of(2026, 10, 5),
                        LocalDate.of(2027, 3, 19),
                        List.of(needs.saying(inspection, "trauma")),
                        null,
                        null));
    }
}
