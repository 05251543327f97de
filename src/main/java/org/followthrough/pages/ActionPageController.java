package org.followthrough.pages;

import org.followthrough.assurance.AssuranceDirectory;
import org.followthrough.evidence.EvidenceDirectory;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionDetails;
import org.followthrough.plans.ActionDirectory;
import org.followthrough.plans.ActionId;
import org.followthrough.shared.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One action: what it is, how it is going, what shows it and what comes next. */
@Controller
class ActionPageController {

    private final ActionDirectory actions;
    private final EvidenceDirectory evidence;
    private final AssuranceDirectory assurance;

    ActionPageController(ActionDirectory actions, EvidenceDirectory evidence, AssuranceDirectory assurance) {
        this.actions = actions;
        this.evidence = evidence;
        this.assurance = assurance;
    }

    @GetMapping("/actions/{id}")
    String show(
            @PathVariable ActionId id,
            @RequestParam(required = false, defaultValue = "1") String page,
            Viewer viewer,
            Model model) {
        ActionDetails action = actions.details(id, viewer);
        int asked = page.matches("\\d{1,6}") ? Page.asked(Integer.parseInt(page)) : 1;
        model.addAttribute(
                "it",
                ActionPage.of(
                        action, actions.recommendationsOf(id, viewer), actions.updatesOf(id, viewer, asked), viewer));
        model.addAttribute("evidence", evidence.ofAction(id, viewer));
        model.addAttribute("assurance", assurance.ofAction(id, viewer));
        return "pages/action";
    }
}
