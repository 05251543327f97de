package org.followthrough.assurance;

import jakarta.validation.Valid;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Signing off exactly the request that waits. */
@Controller
class SignOffController {

    private final SignOffManagement signOffs;
    private final ReviewPageController reviews;

    SignOffController(SignOffManagement signOffs, ReviewPageController reviews) {
        this.signOffs = signOffs;
        this.reviews = reviews;
    }

    @GetMapping("/actions/{id}/sign-offs")
    String newSignOff(
            @PathVariable ActionId id,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return reviews.review(id, form, viewer, model);
    }

    @PostMapping("/actions/{id}/sign-offs")
    String signOff(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        form.checkSignOff(errors, viewer.today());
        if (errors.hasErrors()) {
            return reviews.review(id, form, viewer, model);
        }
        NewSignOff accepted = form.toSignOff();
        boolean signedOff = signOffs.signOff(id, accepted, viewer);
        return reviews.next(id, accepted.request(), signedOff ? "signed-off" : "accepted", form.filter(), viewer);
    }
}
