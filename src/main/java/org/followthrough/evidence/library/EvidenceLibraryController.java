package org.followthrough.evidence.library;

import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All evidence across a plan: what is missing and what is out of date first. */
@Controller
class EvidenceLibraryController {

    private final LibraryChoices choices;
    private final EvidenceLibrary library;
    private final EvidenceGaps gaps;

    EvidenceLibraryController(LibraryChoices choices, EvidenceLibrary library, EvidenceGaps gaps) {
        this.choices = choices;
        this.library = library;
        this.gaps = gaps;
    }

    @GetMapping("/plans/{id}/evidence")
    String show(
            @PathVariable PlanId id,
            @ModelAttribute("form") LibraryFilter filter,
            @RequestParam(required = false, defaultValue = "1") String page,
            Viewer viewer,
            Model model) {
        model.addAttribute("offered", choices.of(id, viewer));
        model.addAttribute("gaps", gaps.ofActions(id, viewer));
        model.addAttribute("waiting", gaps.waiting(id, viewer));
        LibraryFilter over = new LibraryFilter(null, null, null, null, LibraryFilter.Until.OVER.name());
        model.addAttribute("over", library.page(id, over, 1, viewer));
        model.addAttribute(
                "list",
                library.page(id, filter, page.matches("\\d{1,6}") ? Page.asked(Integer.parseInt(page)) : 1, viewer));
        model.addAttribute("file", filter.addressFrom("/plans/" + id + "/evidence.csv"));
        return "evidence/library";
    }
}
