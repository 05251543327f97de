package org.followthrough.assurance.questions;

import jakarta.validation.Valid;
import java.util.Locale;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionAudiences;
import org.followthrough.plans.ActionDetails;
import org.followthrough.plans.ActionDirectory;
import org.followthrough.plans.ActionId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was asked on an action, and asking more. */
@Controller
@RequestMapping("/actions/{id}/questions")
class QuestionController {

    private final QuestionManagement management;
    private final QuestionDirectory questions;
    private final ActionDirectory actions;
    private final ActionAudiences audiences;
    private final MessageSource messages;

    QuestionController(
            QuestionManagement management,
            QuestionDirectory questions,
            ActionDirectory actions,
            ActionAudiences audiences,
            MessageSource messages) {
        this.management = management;
        this.questions = questions;
        this.actions = actions;
        this.audiences = audiences;
        this.messages = messages;
    }

    @GetMapping
    String list(
            @PathVariable ActionId id,
            @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return show(actions.details(id, viewer), form, viewer, model);
    }

    @PostMapping
    String ask(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") QuestionForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ActionDetails action = actions.details(id, viewer);
        viewer.require(
                "ask a question",
                QuestionManagement.ASKERS,
                action.concerned(),
                action.plan().id());
        form.check(audiences.of(id, QuestionManagement.ASKERS, viewer), errors);
        if (errors.hasErrors()) {
            return show(action, form, viewer, model);
        }
        management.ask(id, form.toQuestion(), viewer);
        return "redirect:/actions/" + id + "/questions?done=assurance.question-asked";
    }

    private String show(ActionDetails action, QuestionForm form, Viewer viewer, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("questions", questions.ofAction(action.id(), viewer));
        model.addAttribute(
                "mayAsk",
                viewer.holds(
                        QuestionManagement.ASKERS,
                        action.concerned(),
                        action.plan().id()));
        model.addAttribute("scan", form.scan());
        model.addAttribute(
                "audiences",
                audiences.of(
                        action.id(),
                        messages.getMessage("plans.audience.all", null, Locale.UK),
                        QuestionManagement.ASKERS,
                        viewer));
        return "assurance/questions/list";
    }
}
