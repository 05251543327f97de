package org.followthrough.plans;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.Page;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Records progress on an action: in words, or that nothing has changed. */
@Controller
@RequestMapping("/actions/{id}/updates")
class UpdateController {

    private final ActionManagement management;
    private final ActionDirectory directory;
    private final ActionAudiences audiences;
    private final Resumption drafts;
    private final MessageSource messages;

    UpdateController(
            ActionManagement management,
            ActionDirectory directory,
            ActionAudiences audiences,
            Resumption drafts,
            MessageSource messages) {
        this.management = management;
        this.directory = directory;
        this.audiences = audiences;
        this.drafts = drafts;
        this.messages = messages;
    }

    @GetMapping
    String begin(
            @PathVariable ActionId id,
            @ModelAttribute("form") UpdateForm form,
            BindingResult errors,
            @ModelAttribute("walking") Walking walking,
            Viewer viewer,
            Model model) {
        String page = show(id, viewer, model);
        if (form.isFresh()) {
            drafts.of(address(id), UpdateForm.class, (long) model.asMap().getOrDefault("updates", 0L), viewer, model)
                    .ifPresent(begun -> Resumption.show(begun.form(), model));
        }
        return page;
    }

    @PostMapping
    String record(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") UpdateForm form,
            BindingResult errors,
            @ModelAttribute("walking") Walking walking,
            Viewer viewer,
            Model model) {
        form.check(viewer.today(), audiences.of(id, viewer), errors);
        if (errors.hasErrors()) {
            return show(id, viewer, model);
        }
        management.recordUpdate(id, form.toUpdate(viewer.today()), viewer);
        drafts.sent(address(id), viewer);
        return "redirect:" + walking.after(id, "plans.update-recorded");
    }

    @PostMapping("/no-change")
    String recordNoChange(
            @PathVariable ActionId id,
            @ModelAttribute("form") UpdateForm form,
            BindingResult errors,
            @ModelAttribute("walking") Walking walking,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        try {
            management.recordNoChange(id, viewer);
        } catch (NotAllowedNow refusal) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("refusal", refusal.messageKey());
            return show(id, viewer, model);
        }
        return "redirect:" + walking.after(id, "plans.no-change-recorded");
    }

    private String show(ActionId id, Viewer viewer, Model model) {
        ActionDetails action = directory.details(id, viewer);
        viewer.require(
                "record progress",
                PlanScope.KEEPERS,
                action.concerned(),
                action.plan().id());
        if (!action.status().isOpen()) {
            throw new NotAllowedNow("plans.action.not-open");
        }
        model.addAttribute("action", action);
        model.addAttribute("why", action.why(viewer.today()));
        Page<UpdateRow> updates = directory.updatesOf(id, viewer, 1);
        model.addAttribute("last", updates.rows().stream().findFirst().orElse(null));
        model.addAttribute("updates", updates.total());
        model.addAttribute("ratings", ratings());
        model.addAttribute("audiences", audiences.of(id, word("plans.audience.all"), viewer));
        return "plans/update";
    }

    private List<Choice> ratings() {
        return Stream.of(LeadRating.values())
                .map(rating -> new Choice(rating.name(), word("plans.lead-rating." + rating), hint(rating)))
                .toList();
    }

    private static String address(ActionId action) {
        return "/actions/" + action + "/updates";
    }

    private String hint(LeadRating rating) {
        return word("plans.lead-rating." + rating + ".hint");
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
