package org.followthrough.reports.shelf;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.Choice;
import org.followthrough.shared.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Papers kept under a name: keep, rename, remove. They are listed among the papers of their plan. */
@Controller
class SavedPaperController {

    private final SavedPaperManagement management;
    private final ShelfPapers papers;
    private final OrganisationManagement organisations;
    private final PaperDirectory directory;
    private final MessageSource messages;

    SavedPaperController(
            SavedPaperManagement management,
            ShelfPapers papers,
            OrganisationManagement organisations,
            PaperDirectory directory,
            MessageSource messages) {
        this.management = management;
        this.papers = papers;
        this.organisations = organisations;
        this.directory = directory;
        this.messages = messages;
    }

    @GetMapping("/plans/{id}/saved-papers/new")
    String begin(
            @PathVariable PlanId id,
            @ModelAttribute("form") SavedPaperForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        NewSavedPaper paper = form.toPaper(id);
        List<OrganisationId> seen = management.organisations(paper, viewer);
        String kind = paper.options().paper();
        if (papers.named(kind).isEmpty()) {
            throw NotFound.of(kind);
        }
        model.addAttribute("planName", directory.planName(id, viewer));
        model.addAttribute("plan", id);
        model.addAttribute("options", paper.options());
        model.addAttribute("organisations", choices(seen));
        return "reports/shelf/saved-new";
    }

    @PostMapping("/plans/{id}/saved-papers")
    String keep(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") SavedPaperForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        String page = begin(id, form, errors, viewer, model);
        if (!errors.hasErrors() && !management.keep(form.toPaper(id), viewer)) {
            errors.rejectValue("name", "reports.saved.name.taken");
        }
        return errors.hasErrors() ? page : "redirect:/reports?plan=" + id + "&done=reports.saved";
    }

    @GetMapping("/saved-papers/{id}/names")
    String beginRenaming(
            @PathVariable SavedPaperId id,
            @ModelAttribute("form") SavedPaperNameForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        SavedPaperRow paper = management.look(id, viewer);
        if (form.name() == null) {
            model.addAttribute("form", new SavedPaperNameForm(paper.name()));
        }
        model.addAttribute("paper", paper);
        return "reports/shelf/saved-name";
    }

    @PostMapping("/saved-papers/{id}/names")
    String rename(
            @PathVariable SavedPaperId id,
            @Valid @ModelAttribute("form") SavedPaperNameForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        SavedPaperRow paper = management.look(id, viewer);
        model.addAttribute("paper", paper);
        if (!errors.hasErrors()
                && !management.rename(
                        id, Objects.requireNonNull(form.name()).strip().replace("\0", ""), viewer)) {
            errors.rejectValue("name", "reports.saved.name.taken");
        }
        return errors.hasErrors()
                ? "reports/shelf/saved-name"
                : "redirect:/reports?plan=" + paper.plan() + "&done=reports.renamed";
    }

    @PostMapping("/saved-papers/{id}/removals")
    String remove(@PathVariable SavedPaperId id, Viewer viewer) {
        return "redirect:/reports?plan=" + management.remove(id, viewer) + "&done=reports.removed";
    }

    private List<Choice> choices(List<OrganisationId> seen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", messages.getMessage("reports.saved.everybody", null, Locale.UK)));
        organisations.among(seen).forEach(one -> choices.add(new Choice(one.id().toString(), one.name())));
        return choices;
    }
}
