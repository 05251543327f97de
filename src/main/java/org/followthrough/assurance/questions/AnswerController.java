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

/** Answering a question. */
@Controller
@RequestMapping("/questions/{id}/answers")
class AnswerController {

    private final QuestionManagement management;
    private final QuestionDirectory questions;

    AnswerController(QuestionManagement management, QuestionDirectory questions) {
        this.management = management;
        this.questions = questions;
    }

    @GetMapping
    String begin(
            @PathVariable QuestionId id,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        QuestionRow question = answerable(id, viewer);
        return show(question, question.isLedBy(viewer) ? form : form.orFrom(question.leadTitle()), viewer, model);
    }

    @PostMapping
    String answer(
            @PathVariable QuestionId id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        QuestionRow question = answerable(id, viewer);
        form.check(question.isLedBy(viewer), errors);
        if (errors.hasErrors()) {
            return show(question, form, viewer, model);
        }
        management.answer(
                id,
                Typed.required(form.words()),
                question.isLedBy(viewer) ? null : Typed.required(form.saidBy()),
                viewer);
        return "redirect:/actions/" + question.action() + "/questions?done=assurance.question-answered";
    }

    private QuestionRow answerable(QuestionId id, Viewer viewer) {
        QuestionRow question = questions.one(id, viewer);
        if (question.closing() != null) {
            throw new NotAllowedNow("assurance.question.closed");
        }
        if (!question.mayAnswer(viewer)) {
            throw NotPermitted.to("answer a question");
        }
        return question;
    }

    private static String show(QuestionRow question, AnswerForm form, Viewer viewer, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("question", question);
        model.addAttribute("leads", question.isLedBy(viewer));
        model.addAttribute("scan", form.scan());
        return "assurance/questions/answer";
    }
}
