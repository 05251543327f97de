package org.followthrough.plans.sheets;

import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.sheets.reading.ChildSheetReader;
import org.followthrough.plans.sheets.reading.SheetRefused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Puts a spreadsheet in, and throws it away again. */
@Controller
class ImportController {

    private final ImportManagement management;
    private final ImportDirectory directory;
    private final KnownPlans plans;
    private final PlanScope scope;
    private final ChildSheetReader reader;

    ImportController(
            ImportManagement management,
            ImportDirectory directory,
            KnownPlans plans,
            PlanScope scope,
            ChildSheetReader reader) {
        this.management = management;
        this.directory = directory;
        this.plans = plans;
        this.scope = scope;
        this.reader = reader;
    }

    @GetMapping("/plans/{id}/imports/new")
    String begin(
            @PathVariable PlanId id,
            @ModelAttribute("form") NewImportForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        scope.require("import actions", id, PlanScope.KEEPERS, viewer);
        model.addAttribute("plan", id);
        model.addAttribute("planName", plans.named(id, viewer).name());
        model.addAttribute("drafts", directory.waiting(id, viewer));
        return "plans/import-new";
    }

    /** Reading takes its time outside of transactions. */
    @PostMapping("/plans/{id}/imports")
    String putIn(
            @PathVariable PlanId id,
            @ModelAttribute("form") NewImportForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        scope.require("import actions", id, PlanScope.KEEPERS, viewer);
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                return "redirect:/imports/" + management.putIn(id, form.fileName(), reader.read(form.bytes()), viewer);
            } catch (SheetRefused refused) {
                errors.rejectValue("file", "plans.sheets.refusal." + refused.reason());
            }
        }
        return begin(id, form, errors, viewer, model);
    }

    @GetMapping("/imports/{id}/discards")
    String askToDiscard(@PathVariable PlanImportId id, Viewer viewer, Model model) {
        Draft draft = management.draft(id, viewer);
        model.addAttribute(
                "head", DraftHead.of(draft, plans.named(draft.plan(), viewer).name()));
        return "plans/import-discard";
    }

    @PostMapping("/imports/{id}/discards")
    String discard(@PathVariable PlanImportId id, Viewer viewer) {
        return "redirect:/plans/" + management.discard(id, viewer) + "/imports/new?done=plans.sheets-discarded";
    }
}
