package org.followthrough.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.findings.RecommendationId;
import org.followthrough.pages.comparison.Movements;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanDetails;
import org.followthrough.plans.PlanDirectory;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.leader.LeaderRatingNow;
import org.followthrough.plans.leader.LeaderRatings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One plan: what inspectors said, what is done about it and how that is going. */
@Controller
class PlanPageController {

    private static final int BOARD_DATES_SHOWN = 3;

    private final PlanDirectory plans;
    private final PlanThread thread;
    private final PlanAttention attention;
    private final Movements movements;
    private final LeaderRatings leaders;

    PlanPageController(
            PlanDirectory plans,
            PlanThread thread,
            PlanAttention attention,
            Movements movements,
            LeaderRatings leaders) {
        this.plans = plans;
        this.thread = thread;
        this.attention = attention;
        this.movements = movements;
        this.leaders = leaders;
    }

    @GetMapping("/plans/{id}")
    String show(@PathVariable PlanId id, Viewer viewer, Model model) {
        PlanDetails plan = plans.details(id, viewer);
        Map<Boolean, List<PlanRecommendation>> recommendations =
                rated(thread.recommendations(id, viewer), viewer).stream()
                        .collect(Collectors.partitioningBy(PlanRecommendation::isOurReading));
        List<PlanInspection> inspections = thread.inspections(id, viewer);
        model.addAttribute(
                "it",
                new PlanPage(
                        plan,
                        attention.glance(id, viewer),
                        movements.sinceTheBoardMet(List.of(id), viewer).get(id),
                        inspections,
                        recommendations.getOrDefault(false, List.of()),
                        recommendations.getOrDefault(true, List.of()),
                        PlanDate.ahead(inspections, viewer.today()),
                        PlanDate.others(inspections, viewer.today()),
                        plan.boardDatesFrom(viewer.today()).stream()
                                .limit(BOARD_DATES_SHOWN)
                                .toList(),
                        viewer.holds(PlanScope.KEEPERS, plan.organisations(), id.id())));
        return "pages/plan";
    }

    private List<PlanRecommendation> rated(List<PlanRecommendation> recommendations, Viewer viewer) {
        Map<RecommendationId, LeaderRatingNow> given =
                leaders.of(recommendations.stream().map(PlanRecommendation::id).toList(), viewer);
        return recommendations.stream()
                .map(recommendation -> recommendation.rated(given.get(recommendation.id())))
                .toList();
    }
}
