package org.followthrough.pages.progress;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanDirectory;
import org.followthrough.plans.PlanId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far a plan had come, month by month. */
@Controller
class ProgressController {

    private final PlanDirectory plans;
    private final ProgressReads reads;

    ProgressController(PlanDirectory plans, ProgressReads reads) {
        this.plans = plans;
        this.reads = reads;
    }

    @GetMapping("/plans/{id}/progress")
    String show(@PathVariable PlanId id, Viewer viewer, Model model) {
        model.addAttribute("plan", plans.details(id, viewer));
        List<ProgressMonth> months = reads.months(id, viewer);
        model.addAttribute("months", months);
        model.addAttribute("most", ProgressReads.MONTHS);
        model.addAttribute(
                "charts",
                Stream.of(ProgressFormat.WIDE, ProgressFormat.NARROW)
                        .map(format -> ProgressChart.of(months, format))
                        .toList());
        return "pages/progress";
    }
}
