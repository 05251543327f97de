package org.followthrough.assurance.second;

import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanDirectory;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Chooses the recommendations of a plan whose actions a leader signs off too. */
@Controller
class SecondSignOffController {

    private final SecondSignOffManagement management;
    private final SecondSignOffs wanted;
    private final PlanDirectory plans;
    private final PlanScope scope;

    SecondSignOffController(
            SecondSignOffManagement management, SecondSignOffs wanted, PlanDirectory plans, PlanScope scope) {
        this.management = management;
        this.wanted = wanted;
        this.plans = plans;
        this.scope = scope;
    }

    @GetMapping("/plans/{id}/second-sign-offs")
    String show(@PathVariable PlanId id, Viewer viewer, Model model) {
        scope.require("choose second sign-offs", id, PlanScope.DECIDERS, viewer);
        List<AnswerableRow> rows = wanted.of(id, viewer);
        model.addAttribute("plan", plans.details(id, viewer));
        model.addAttribute("form", SecondSignOffForm.of(rows));
        model.addAttribute(
                "choices",
                rows.stream()
                        .map(row -> new Choice(row.id().toString(), row.reference(), row.words()))
                        .toList());
        return "assurance/second/choice";
    }

    @PostMapping("/plans/{id}/second-sign-offs")
    String save(
            @PathVariable PlanId id,
            @ModelAttribute("form") SecondSignOffForm form,
            BindingResult errors,
            Viewer viewer) {
        scope.require("choose second sign-offs", id, PlanScope.DECIDERS, viewer);
        management.want(id, form.chosenOf(wanted.of(id, viewer)), viewer);
        return "redirect:/plans/" + id + "?done=assurance.second-sign-offs";
    }
}
