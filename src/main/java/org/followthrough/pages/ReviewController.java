package org.followthrough.pages;

import java.util.Locale;
import org.followthrough.assurance.ReviewChoices;
import org.followthrough.assurance.ReviewDirectory;
import org.followthrough.assurance.ReviewFilter;
import org.followthrough.people.Viewer;
import org.followthrough.plans.extensions.OpenExtensions;
import org.followthrough.shared.Page;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of requests that wait for a decision. */
@Controller
class ReviewController {

    private final ReviewDirectory reviews;
    private final OpenExtensions extensions;
    private final MessageSource messages;

    ReviewController(ReviewDirectory reviews, OpenExtensions extensions, MessageSource messages) {
        this.reviews = reviews;
        this.extensions = extensions;
        this.messages = messages;
    }

    @GetMapping("/reviews")
    String list(
            @RequestParam(defaultValue = "1") String page,
            @ModelAttribute("form") ReviewFilterForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ReviewFilter filter = form.toFilter();
        ReviewChoices choices = reviews.choices(filter, viewer);
        model.addAttribute("filter", filter);
        model.addAttribute("plans", form.choices(choices.plans(), words("pages.reviews.all-plans")));
        model.addAttribute("themes", form.choices(choices.themes(), words("pages.reviews.all-themes")));
        model.addAttribute("reviews", reviews.waiting(filter, number(page), choices.total(), viewer));
        model.addAttribute("extensions", extensions.waiting(viewer));
        return "pages/reviews";
    }

    private String words(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }

    private static int number(String page) {
        return page.matches("[0-9]{1,6}") ? Page.asked(Integer.parseInt(page)) : 1;
    }
}
