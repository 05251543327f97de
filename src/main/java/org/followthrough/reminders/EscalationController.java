package org.followthrough.reminders;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanDetails;
import org.followthrough.plans.PlanDirectory;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Conflict;
import org.followthrough.shared.StaleVersion;
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

/** Shows everybody of a plan when actions past their due date are brought to whom, and lets managers and leaders set it. */
@Controller
@RequestMapping("/plans/{id}/reminders")
class EscalationController {

    private final EscalationSettings settings;
    private final PlanDirectory plans;
    private final PlanScope scope;
    private final MessageSource messages;

    EscalationController(EscalationSettings settings, PlanDirectory plans, PlanScope scope, MessageSource messages) {
        this.settings = settings;
        this.plans = plans;
        this.scope = scope;
        this.messages = messages;
    }

    @GetMapping
    String show(
            @PathVariable PlanId id,
            @ModelAttribute("form") EscalationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        PlanDetails plan = plans.details(id, viewer);
        if (form.days() == null) {
            begin(EscalationForm.of(settings.of(id)), model);
        }
        return page(plan, viewer, model);
    }

    @PostMapping
    String set(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") EscalationForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        scope.require("set when actions are escalated", id, PlanScope.DECIDERS, viewer);
        form.check(errors);
        if (errors.hasErrors()) {
            return page(plans.details(id, viewer), viewer, model);
        }
        try {
            settings.set(id, form.toDays(), form.begunFrom(), viewer);
        } catch (StaleVersion changedMeanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            EscalationSetting theirs = settings.of(id);
            model.addAttribute(
                    "conflicts",
                    Conflict.between(
                                    messages.getMessage("reminders.escalation.days", null, Locale.UK),
                                    theirs.days(),
                                    form.days())
                            .toList());
            begin(form.begunFrom(theirs), model);
            return page(plans.details(id, viewer), viewer, model);
        }
        return "redirect:/plans/" + id + "/reminders?done=reminders.escalation-set";
    }

    private String page(PlanDetails plan, Viewer viewer, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("setting", settings.of(plan.id()));
        model.addAttribute(
                "maySet",
                viewer.holds(PlanScope.DECIDERS, plan.organisations(), plan.id().id()));
        return "reminders/plan";
    }

    /** Another form than the one bound: what was found wrong with that one goes with it. */
    private static void begin(EscalationForm form, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form);
    }
}
