package org.followthrough.pages.history;

import java.util.EnumSet;
import java.util.UUID;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.links.LinkVersions;
import org.followthrough.history.HistoryDirectory;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.AnswerVersions;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what, when and why: the history of each thing. */
@Controller
class HistoryController {

    private static final String SEEN = LinkVersions.SEEN + " and " + AnswerVersions.SEEN;

    private final HistoryDirectory history;
    private final HistoryWords words;
    private final HistoryThings things;
    private final PlanScope plans;
    private final InspectionScope inspections;

    HistoryController(
            HistoryDirectory history,
            HistoryWords words,
            HistoryThings things,
            PlanScope plans,
            InspectionScope inspections) {
        this.history = history;
        this.words = words;
        this.things = things;
        this.plans = plans;
        this.inspections = inspections;
    }

    @GetMapping("/actions/{id}/history")
    String ofAction(@PathVariable ActionId id, @RequestParam(defaultValue = "1") int page, Viewer viewer, Model model) {
        plans.planOf(id, viewer);
        return show(things.action(id), id.id(), page, viewer, model);
    }

    @GetMapping("/plans/{id}/history")
    String ofPlan(@PathVariable PlanId id, @RequestParam(defaultValue = "1") int page, Viewer viewer, Model model) {
        plans.require("read the history of the plan", id, EnumSet.allOf(Role.class), viewer);
        return show(things.plan(id), id.id(), page, viewer, model);
    }

    @GetMapping("/inspections/{id}/history")
    String ofInspection(
            @PathVariable InspectionId id, @RequestParam(defaultValue = "1") int page, Viewer viewer, Model model) {
        inspections.organisationsOf(id, viewer);
        return show(things.inspection(id), id.id(), page, viewer, model);
    }

    @GetMapping("/recommendations/{id}/history")
    String ofRecommendation(
            @PathVariable RecommendationId id, @RequestParam(defaultValue = "1") int page, Viewer viewer, Model model) {
        return show(things.recommendation(id, viewer), id.id(), page, viewer, model);
    }

    private String show(HistoryThing thing, UUID id, int page, Viewer viewer, Model model) {
        String address = thing.address() + "/history";
        model.addAttribute("thing", thing);
        model.addAttribute("changes", words.told(id, history.of(id, viewer, SEEN, page, address), viewer));
        return "pages/history";
    }
}
