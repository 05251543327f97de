package org.followthrough.findings.local;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.followthrough.findings.RecommendationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.StaleVersion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes what an organisation answers to a local recommendation. */
@Controller
@RequestMapping("/recommendations/{id}/response")
class ResponseController {

    private final LocalRecommendationManagement management;
    private final LocalReading reading;
    private final LocalChoices choices;

    ResponseController(LocalRecommendationManagement management, LocalReading reading, LocalChoices choices) {
        this.management = management;
        this.reading = reading;
        this.choices = choices;
    }

    @GetMapping
    String edit(
            @PathVariable RecommendationId id,
            @ModelAttribute("form") ResponseForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ResponseHead head = kept(id, viewer);
        if (form.isFresh()) {
            begin(ResponseForm.of(head), model);
        }
        return show(head, model);
    }

    @PostMapping
    String respond(
            @PathVariable RecommendationId id,
            @Valid @ModelAttribute("form") ResponseForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse answer) {
        ResponseHead head = kept(id, viewer);
        form.check(errors);
        if (errors.hasErrors()) {
            return show(head, model);
        }
        try {
            management.respond(id, form.toResponse(), form.begunFrom(), viewer);
        } catch (StaleVersion changedMeanwhile) {
            answer.setStatus(HttpStatus.CONFLICT.value());
            return conflict(reading.head(id, viewer), form, model);
        }
        return "redirect:/recommendations/" + id + "?done=findings.local-answered";
    }

    private ResponseHead kept(RecommendationId id, Viewer viewer) {
        ResponseHead head = reading.head(id, viewer);
        management.requireKeeper(id, viewer);
        return head;
    }

    private String conflict(ResponseHead saved, ResponseForm mine, Model model) {
        model.addAttribute("conflicts", mine.conflicts(saved, choices).toList());
        begin(mine.begunFrom(saved.version()), model);
        return show(saved, model);
    }

    /** Another form than the one bound: what was found wrong with that one goes with it. */
    private static void begin(ResponseForm form, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form);
    }

    private String show(ResponseHead head, Model model) {
        model.addAttribute("recommendation", head);
        model.addAttribute("responses", choices.responses());
        return "findings/response";
    }
}
