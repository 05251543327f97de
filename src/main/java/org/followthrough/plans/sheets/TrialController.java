package org.followthrough.plans.sheets;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.followthrough.shared.Page;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what would become of every row, and writes all of it down once somebody who looked at it says so. */
@Controller
@RequestMapping("/imports/{id}/acceptance")
class TrialController {

    private final ImportManagement management;
    private final MessageSource messages;

    TrialController(ImportManagement management, MessageSource messages) {
        this.management = management;
        this.messages = messages;
    }

    @GetMapping
    String tryOut(
            @PathVariable PlanImportId id,
            @ModelAttribute("form") AcceptanceForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable TrialKind show,
            @RequestParam(required = false, defaultValue = "1") String page,
            Viewer viewer,
            Model model) {
        Draft draft = management.draft(id, viewer);
        return show(draft, management.tried(draft, viewer), show, number(page), model);
    }

    @PostMapping
    String accept(
            @PathVariable PlanImportId id,
            @ModelAttribute("form") AcceptanceForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        Draft draft = management.draft(id, viewer);
        Trial trial = management.tried(draft, viewer);
        form.check(trial.hasLinks(), errors);
        if (errors.hasErrors()) {
            return show(draft, trial, null, 1, model);
        }
        try {
            Accepted accepted = management.accept(id, form.looked(), viewer);
            return "redirect:/plans/" + accepted.plan() + "/actions?done=plans.sheets-accepted";
        } catch (PlanChanged | StaleVersion changed) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("changed", true);
            return show(draft, management.tried(draft, viewer), null, 1, model);
        }
    }

    private String show(Draft draft, Trial trial, @Nullable TrialKind only, int page, Model model) {
        model.addAttribute("head", DraftHead.of(draft, trial.planName()));
        model.addAttribute("trial", TrialPage.of(trial, only, page, "/imports/" + draft.id() + "/acceptance"));
        model.addAttribute(
                "declaration",
                List.of(new Choice("yes", messages.getMessage("plans.sheets.checked", null, Locale.UK))));
        model.addAttribute("only", only == null ? "" : only.name());
        return "plans/import-trial";
    }

    private static int number(String page) {
        return Page.asked(page.matches("\\d{1,5}") ? Integer.parseInt(page) : 1);
    }
}
