package org.followthrough.assurance.questions;

import jakarta.validation.Valid;
import org.followthrough.people.Viewer;
import org.followthrough.plans.Typed;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotPermitted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Closing a question, by whoever asked it. */
@Controller
@RequestMapping("/questions/{id}/closings")
class ClosingController {

    private final QuestionManagement management;
    private final QuestionDirectory questions;

    ClosingController(QuestionManagement management, QuestionDirectory questions) {
        this.management = management;
        this.questions = questions;
    }

    @GetMapping
    String begin(
            @PathVariable QuestionId id,
            @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return show(closable(id, viewer), form, model);
    }

    @PostMapping
    String close(
            @PathVariable QuestionId id,
            @Valid @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        QuestionRow question = closable(id, viewer);
        form.check(!question.answers().isEmpty(), errors);
        if (errors.hasErrors()) {
            return show(question, form, model);
        }
        management.close(id, Typed.words(form.words()), viewer);
        return "redirect:/actions/" + question.action() + "/questions?done=assurance.question-closed";
    }

    private QuestionRow closable(QuestionId id, Viewer viewer) {
        QuestionRow question = questions.one(id, viewer);
        if (!viewer.id().equals(question.asker())) {
            throw NotPermitted.to("close a question of somebody else");
        }
        if (question.closing() != null) {
            throw new NotAllowedNow("assurance.question.closed");
        }
        return question;
    }

    private static String show(QuestionRow question, ClosingForm form, Model model) {
        model.addAttribute("question", question);
        model.addAttribute("scan", form.scan());
        return "assurance/questions/closing";
    }
}
