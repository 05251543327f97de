package org.followthrough.plans.lists;

import jakarta.validation.Valid;
import java.util.Objects;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The filters that the viewer keeps: list, save, rename, remove. */
@Controller
@RequestMapping("/saved-filters")
class SavedFilterController {

    private final SavedFilterManagement management;
    private final SavedFilterDirectory directory;

    SavedFilterController(SavedFilterManagement management, SavedFilterDirectory directory) {
        this.management = management;
        this.directory = directory;
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("filters", directory.all(viewer));
        return "plans/saved-filters";
    }

    @GetMapping("/new")
    String begin(@ModelAttribute("form") SavedFilterForm form, BindingResult errors, Viewer viewer, Model model) {
        PlanId plan = plan(form);
        model.addAttribute("planName", directory.planName(plan, viewer).orElse(null));
        model.addAttribute("back", ActionLists.address(plan) + form.toFilter().query());
        return "plans/saved-filter-new";
    }

    @PostMapping
    String save(@Valid @ModelAttribute("form") SavedFilterForm form, BindingResult errors, Viewer viewer, Model model) {
        PlanId plan = plan(form);
        if (!errors.hasErrors() && !management.keep(plan, name(form.name()), form.toFilter(), viewer)) {
            errors.rejectValue("name", "plans.saved-filter.name.taken");
        }
        if (errors.hasErrors()) {
            return begin(form, errors, viewer, model);
        }
        String query = form.toFilter().query();
        return "redirect:" + ActionLists.address(plan) + query + (query.isEmpty() ? "?" : "&")
                + "done=plans.filter-saved";
    }

    @GetMapping("/{id}/names")
    String beginRenaming(
            @PathVariable SavedFilterId id,
            @ModelAttribute("form") SavedFilterNameForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        SavedFilterRow filter = directory.one(id, viewer);
        if (form.name() == null) {
            model.addAttribute("form", new SavedFilterNameForm(filter.name()));
        }
        model.addAttribute("filter", filter);
        return "plans/saved-filter-name";
    }

    @PostMapping("/{id}/names")
    String rename(
            @PathVariable SavedFilterId id,
            @Valid @ModelAttribute("form") SavedFilterNameForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        model.addAttribute("filter", directory.one(id, viewer));
        if (!errors.hasErrors() && !management.rename(id, name(form.name()), viewer)) {
            errors.rejectValue("name", "plans.saved-filter.name.taken");
        }
        return errors.hasErrors() ? "plans/saved-filter-name" : "redirect:/saved-filters?done=plans.filter-renamed";
    }

    @PostMapping("/{id}/removals")
    String remove(@PathVariable SavedFilterId id, Viewer viewer) {
        management.remove(id, viewer);
        return "redirect:/saved-filters?done=plans.filter-removed";
    }

    private static @Nullable PlanId plan(SavedFilterForm form) {
        String plan = form.plan();
        try {
            return plan == null || plan.isBlank() ? null : PlanId.of(plan);
        } catch (IllegalArgumentException notAnId) {
            throw NotFound.of("a list of a plan that has no such id");
        }
    }

    private static String name(@Nullable String typed) {
        return Objects.requireNonNull(typed).strip().replace("\0", "");
    }
}
