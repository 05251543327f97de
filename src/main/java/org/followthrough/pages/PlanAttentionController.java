package org.followthrough.pages;

import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanDirectory;
import org.followthrough.plans.PlanId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What wants a manager's attention in a plan beside what the list of its actions can tell. */
@Controller
class PlanAttentionController {

    private final PlanDirectory plans;
    private final PlanAttention attention;

    PlanAttentionController(PlanDirectory plans, PlanAttention attention) {
        this.plans = plans;
        this.attention = attention;
    }

    @GetMapping("/plans/{id}/attention")
    String show(@PathVariable PlanId id, Viewer viewer, Model model) {
        model.addAttribute("plan", plans.details(id, viewer));
        model.addAttribute("asked", attention.extensionsAsked(id, viewer));
        model.addAttribute("unproven", attention.unproven(id, viewer));
        model.addAttribute("most", PlanAttention.SHOWN);
        return "pages/plan-attention";
    }
}
