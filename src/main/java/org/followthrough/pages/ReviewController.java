package org.followthrough.pages;

import org.followthrough.assurance.ReviewDirectory;
import org.followthrough.assurance.checks.DueChecks;
import org.followthrough.measures.EarlyWarnings;
import org.followthrough.people.Viewer;
import org.followthrough.plans.extensions.OpenExtensions;
import org.followthrough.shared.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of requests that wait for a decision. */
@Controller
class ReviewController {

    private final ReviewDirectory reviews;
    private final DueChecks checks;
    private final EarlyWarnings warnings;
    private final OpenExtensions extensions;

    ReviewController(ReviewDirectory reviews, DueChecks checks, EarlyWarnings warnings, OpenExtensions extensions) {
        this.reviews = reviews;
        this.checks = checks;
        this.warnings = warnings;
        this.extensions = extensions;
    }

    @GetMapping("/reviews")
    String list(@RequestParam(defaultValue = "1") String page, Viewer viewer, Model model) {
        model.addAttribute("reviews", reviews.waiting(number(page), viewer));
        model.addAttribute("checks", checks.of(viewer));
        model.addAttribute("warnings", warnings.of(viewer));
        model.addAttribute("extensions", extensions.waiting(viewer));
        return "pages/reviews";
    }

    private static int number(String page) {
        return page.matches("[0-9]{1,6}") ? Page.asked(Integer.parseInt(page)) : 1;
    }
}
