package org.followthrough.demo;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.findings.LeaderRating;
import org.followthrough.findings.NewRecommendationUpdate;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationManagement;
import org.followthrough.inspections.InspectionId;
import org.followthrough.plans.NewPlan;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanManagement;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The focused visit of October 2024 to care leavers' services in North Northamptonshire, and the plan that answers it. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class CareLeaversChapter {

    private static final String LETTER = "2024-10-north-northamptonshire-focused-visit";
    private static final LocalDate LETTER_DATED = LocalDate.of(2024, 10, 31);

    private final Teller teller;
    private final Post post;
    private final PlanManagement plans;
    private final List<StoryLine> lines;
    private final RecommendationManagement recommendations;
    private final Needs needs;

    CareLeaversChapter(
            Teller teller,
            Post post,
            PlanManagement plans,
            List<StoryLine> lines,
            RecommendationManagement recommendations,
            Needs needs) {
        this.teller = teller;
        this.post = post;
        this.plans = plans;
        this.lines = lines;
        this.recommendations = recommendations;
        this.needs = needs;
    }

    void tell(Cast cast) {
        InspectionId inspection = post.arrives(LocalDate.of(2024, 11, 1), cast.officerNorth(), LETTER, LETTER_DATED)
                .orElseThrow();
        PlanId plan = teller.tell(
                LocalDate.of(2024, 11, 12),
                cast.officerNorth(),
                officer -> plans.make(plan(cast, inspection), officer));
        lines.forEach(line -> line.tell(cast, plan, inspection));
        leadersWord(cast, inspection);
    }

    private void leadersWord(Cast cast, InspectionId inspection) {
        leaderSays(
                cast,
                LocalDate.of(2025, 11, 4),
                needs.saying(inspection, "hub"),
                new NewRecommendationUpdate(
                        "The Kettering hub is open and young people come. Next we look at evenings.",
                        LeaderRating.GREEN,
                        null));
        leaderSays(
                cast,
                LocalDate.of(2026, 10, 13),
                needs.saying(inspection, "housing"),
                new NewRecommendationUpdate(
                        "The protocol works and appeals cost far less time. Priority beyond 21 is not decided yet, and that"
                                + " is what young people feel most.",
                        LeaderRating.AMBER,
                        "The policy is two months late."));
    }

    private void leaderSays(Cast cast, LocalDate day, RecommendationId recommendation, NewRecommendationUpdate words) {
        teller.tell(day, cast.leaderNorth(), leader -> {
            recommendations.update(recommendation, words, leader);
            return recommendation;
        });
    }

    private static NewPlan plan(Cast cast, InspectionId inspection) {
        return new NewPlan(
                "Care leavers: a home, a hub and a way to get there",
                "Director of children’s services, North",
                "Corporate parenting board",
                42,
                List.of(cast.north()),
                List.of(inspection),
                List.of(
                        LocalDate.of(2026, 9, 24),
                        LocalDate.of(2026, 12, 10),
                        LocalDate.of(2027, 2, 11),
                        LocalDate.of(2027, 4, 22)));
    }
}
