package org.followthrough.reports.shelf;

import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanDirectory;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanRow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one finds papers: choose a plan, then what to make of it, what is kept under a name, and what was made before. */
@Controller
class ShelfController {

    private static final int LATEST = 5;

    private final PlanDirectory plans;
    private final PaperDirectory directory;
    private final ShelfPapers papers;

    ShelfController(PlanDirectory plans, PaperDirectory directory, ShelfPapers papers) {
        this.plans = plans;
        this.directory = directory;
        this.papers = papers;
    }

    @GetMapping(path = "/reports", params = "!plan")
    String choosePlan(@RequestParam(defaultValue = "1") int page, Viewer viewer, Model model) {
        Page<PlanRow> seen = plans.page(viewer, Page.asked(page));
        model.addAttribute("page", new Page<>(seen.rows(), seen.number(), seen.size(), seen.total(), "/reports"));
        return "reports/list";
    }

    @GetMapping(path = "/reports", params = "plan")
    String ofPlan(@RequestParam("plan") String asked, Viewer viewer, Model model) {
        PlanId plan = plan(asked);
        model.addAttribute("plan", plan);
        model.addAttribute("planName", directory.planName(plan, viewer));
        model.addAttribute("papers", papers.all());
        model.addAttribute("saved", directory.saved(plan, viewer));
        model.addAttribute("made", directory.made(plan, 1, LATEST, viewer));
        model.addAttribute("keeps", viewer.mayKeepPlans());
        return "reports/shelf/plan";
    }

    @GetMapping("/reports/made")
    String made(
            @RequestParam(name = "plan", defaultValue = "") String asked,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer,
            Model model) {
        if (asked.isEmpty()) {
            return "redirect:/reports";
        }
        PlanId plan = plan(asked);
        model.addAttribute("plan", plan);
        model.addAttribute("planName", directory.planName(plan, viewer));
        model.addAttribute("page", directory.made(plan, Page.asked(page), Page.USUAL_SIZE, viewer));
        return "reports/shelf/made";
    }

    private static PlanId plan(String asked) {
        try {
            return PlanId.of(asked);
        } catch (IllegalArgumentException notAnId) {
            throw NotFound.of("papers of a plan that has no such id");
        }
    }
}
