package org.followthrough.assurance;

import java.util.Objects;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Returning exactly the request that waits, with reasons. */
@Controller
class ReturnController {

    private final SignOffManagement signOffs;
    private final ReviewPageController reviews;

    ReturnController(SignOffManagement signOffs, ReviewPageController reviews) {
        this.signOffs = signOffs;
        this.reviews = reviews;
    }

    @GetMapping("/actions/{id}/returns")
    String newReturn(
            @PathVariable ActionId id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return reviews.review(id, form, viewer, model);
    }

    /** What was typed for a sign-off does not matter here, so that nothing but the reasons can be wrong. */
    @PostMapping("/actions/{id}/returns")
    String sendBack(
            @PathVariable ActionId id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        form.checkReturn(errors);
        if (errors.hasErrors()) {
            return reviews.review(id, form, viewer, model);
        }
        SignOffRequestId read = Objects.requireNonNull(form.read());
        signOffs.sendBack(id, read, form.toReasons(), viewer);
        return reviews.next(id, read, "returned", form.filter(), viewer);
    }
}
