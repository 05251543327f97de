package org.followthrough.findings;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.followthrough.people.Viewer;
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

/** Takes the outcome wanted of a recommendation. */
@Controller
@RequestMapping("/recommendations/{id}/edit")
class OutcomeController {

    private final RecommendationManagement management;
    private final FindingReading reading;
    private final MessageSource messages;

    OutcomeController(RecommendationManagement management, FindingReading reading, MessageSource messages) {
        this.management = management;
        this.reading = reading;
        this.messages = messages;
    }

    @GetMapping
    String edit(
            @PathVariable RecommendationId id,
            @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        management.requireKeeper(id, viewer);
        RecommendationHead recommendation = reading.head(id, viewer);
        if (form.isFresh()) {
            begin(OutcomeForm.of(recommendation), model);
        }
        return show(recommendation, model);
    }

    @PostMapping
    String want(
            @PathVariable RecommendationId id,
            @Valid @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            return edit(id, form, errors, viewer, model);
        }
        try {
            management.wantOutcome(id, form.outcome(), form.begunFrom(), viewer);
        } catch (StaleVersion changedMeanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(reading.head(id, viewer), form, model);
        }
        return "redirect:/recommendations/" + id + "?done=findings.outcome-written";
    }

    private String conflict(RecommendationHead recommendation, OutcomeForm form, Model model) {
        String label = messages.getMessage("findings.outcome", null, Locale.UK);
        model.addAttribute(
                "conflicts",
                Conflict.between(label, recommendation.outcomeWanted(), form.outcome())
                        .toList());
        begin(form.begunFrom(recommendation.version()), model);
        return show(recommendation, model);
    }

    /** Another form than the one bound: what was found wrong with that one goes with it. */
    private static void begin(OutcomeForm form, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form);
    }

    private static String show(RecommendationHead recommendation, Model model) {
        model.addAttribute("recommendation", recommendation);
        return "findings/outcome";
    }
}
