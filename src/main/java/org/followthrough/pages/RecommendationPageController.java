package org.followthrough.pages;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.leader.LeaderRatings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One recommendation: its words, what is behind it, what answers it, and what leaders say. */
@Controller
class RecommendationPageController {

    private final RecommendationReads recommendations;
    private final RecommendationActions actions;
    private final RecommendationLinkReads links;
    private final LeaderRatings leaderRatings;

    RecommendationPageController(
            RecommendationReads recommendations,
            RecommendationActions actions,
            RecommendationLinkReads links,
            LeaderRatings leaderRatings) {
        this.recommendations = recommendations;
        this.actions = actions;
        this.links = links;
        this.leaderRatings = leaderRatings;
    }

    @GetMapping("/recommendations/{id}")
    String show(@PathVariable RecommendationId id, Viewer viewer, Model model) {
        RecommendationDetails details = recommendations.details(id, viewer);
        List<RecommendationActionRow> answering = actions.answering(id, viewer);
        RecommendationPassages passages = links.passages(id, viewer);
        model.addAttribute("recommendation", details);
        model.addAttribute("findings", passages.behind());
        model.addAttribute("actions", answering);
        model.addAttribute("workedOut", WorkedOutRating.of(answering));
        model.addAttribute("embedded", RecommendationActionRow.areEmbedded(answering));
        model.addAttribute("visits", passages.visits());
        model.addAttribute(
                "links",
                links.links(id, viewer).stream().collect(Collectors.groupingBy(RecommendationLinkRow::relation)));
        model.addAttribute("updates", recommendations.updates(id));
        model.addAttribute("rated", leaderRatings.of(List.of(id), viewer).get(id));
        model.addAttribute("mayWrite", viewer.holds(InspectionManagement.KEEPERS, details.organisationIds(), null));
        model.addAttribute("mayUpdate", viewer.holds(Set.of(Role.LEADER), details.organisationIds(), null));
        return "pages/recommendation";
    }
}
