package org.followthrough.assurance;

import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One request a page, with everything needed to decide on it; after a decision the next one follows. */
@Controller
class ReviewPageController {

    private final ActionsInQuestion actions;
    private final DecisionPages pages;
    private final ReviewQueue queue;

    ReviewPageController(ActionsInQuestion actions, DecisionPages pages, ReviewQueue queue) {
        this.actions = actions;
        this.pages = pages;
        this.queue = queue;
    }

    @GetMapping("/reviews/{request}")
    String show(
            @PathVariable SignOffRequestId request,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ActionInQuestion action = actions.requireDecider(request, viewer);
        OpenRequest open = action.open();
        return open == null || !open.id().equals(request)
                ? "redirect:/actions/" + action.id() + "#assurance"
                : page(action, form, viewer, model);
    }

    /** Leaves a request for later. */
    @GetMapping("/reviews/next")
    String leave(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String theme,
            Viewer viewer) {
        ReviewFilter filter = ReviewFilter.of(plan, theme);
        SignOffRequestId left = new DecisionForm(after, null, null, null, null, null, null, null).read();
        return queue.later(left, filter, viewer)
                .map(next -> "redirect:" + filter.on("/reviews/" + next))
                .orElse("redirect:" + filter.address());
    }

    /** The page of an action's open request. */
    String review(ActionId id, DecisionForm form, Viewer viewer, Model model) {
        ActionInQuestion action = actions.requireDecider(id, viewer);
        action.requireOpen();
        SignOffRequestId read = form.read();
        if (read != null) {
            action.requireOpen(read);
        }
        return page(action, form, viewer, model);
    }

    /** Where somebody goes who has decided. */
    String next(ActionId decided, SignOffRequestId request, String done, ReviewFilter filter, Viewer viewer) {
        return queue.after(request, filter, viewer)
                .map(next -> "redirect:" + and(filter.on("/reviews/" + next), "done=assurance." + done + "-next"))
                .orElse("redirect:/actions/" + decided + "?done=assurance." + done);
    }

    private String page(ActionInQuestion action, DecisionForm form, Viewer viewer, Model model) {
        pages.fill(model, action, form, viewer);
        FirstAccepted accepted = action.requireOpen().accepted();
        if (accepted != null && form.isUntouched()) {
            DecisionForm filled = form.as(accepted);
            model.addAttribute("form", filled);
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(filled, "form"));
        }
        return "assurance/review";
    }

    private static String and(String address, String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }
}
