package org.followthrough.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.PaperMaker.Option;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.PaperOutline;
import org.followthrough.shared.Choice;
import org.followthrough.shared.PersonalDataScan;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** A paper as a page, before it is taken away as a file: what it shows can be changed here. */
@Controller
class PreviewController {

    private final Papers papers;
    private final PlanScope scope;
    private final OrganisationManagement organisations;
    private final PaperWords words;

    PreviewController(Papers papers, PlanScope scope, OrganisationManagement organisations, PaperWords words) {
        this.papers = papers;
        this.scope = scope;
        this.organisations = organisations;
        this.words = words;
    }

    @GetMapping("/reports/{name:[a-z-]+}")
    String preview(
            @PathVariable String name,
            @ModelAttribute("form") PaperAsked asked,
            BindingResult errors,
            @ModelAttribute("filter") ActionFilter filter,
            Viewer viewer,
            HttpServletResponse response,
            Model model) {
        PaperMaker maker = papers.named(name);
        List<OrganisationId> offered =
                scope.require("see the paper " + name, asked.planId(), maker.roles(), viewer).stream()
                        .filter(viewer.reach(maker.roles())::contains)
                        .toList();
        about(maker, filter, model);
        model.addAttribute("organisations", choices(offered, asked));
        asked.check(viewer.today(), offered, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("hasErrors", true);
            return "reports/preview";
        }
        show(maker, asked, asked.request(filter, viewer), viewer, model);
        return "reports/preview";
    }

    private void about(PaperMaker maker, ActionFilter filter, Model model) {
        model.addAttribute("name", maker.name());
        model.addAttribute("title", words.of("reports." + maker.name() + ".title"));
        model.addAttribute("about", words.of("reports." + maker.name() + ".for"));
        model.addAttribute("takesSince", maker.options().contains(Option.SINCE));
        model.addAttribute("takesPeople", maker.options().contains(Option.WITHOUT_PEOPLE));
        model.addAttribute("people", List.of(new Choice("without", words.of("reports.preview.people.without"))));
        model.addAttribute("kept", filter.inForce());
        model.addAttribute("savedFilter", filter.query());
    }

    /** Whom it can be made for; nothing to choose for whoever reaches only one. */
    private List<Choice> choices(List<OrganisationId> offered, PaperAsked asked) {
        if (offered.size() < 2 && !asked.isForOne()) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.of("reports.preview.organisation.all")));
        organisations
                .among(offered)
                .forEach(one -> choices.add(new Choice(one.id().toString(), one.name())));
        return choices;
    }

    private void show(PaperMaker maker, PaperAsked asked, PaperRequest request, Viewer viewer, Model model) {
        ReadablePaper paper = papers.make(maker, request, viewer.today());
        model.addAttribute("paper", paper);
        model.addAttribute("outline", PaperOutline.of(paper.blocks()));
        model.addAttribute("made", words.local(paper.heading().making().at()));
        model.addAttribute("files", PaperFiles.of(paper.attachments()));
        PersonalDataScan scan = maker.looksPersonal(paper);
        if (scan.isSettledBy(asked.fine())) {
            model.addAttribute("forms", PaperLink.of(maker, paper, asked.parametersWithFine(request, viewer.today())));
        } else {
            model.addAttribute("looksPersonal", scan);
            model.addAttribute("sure", List.of(new Choice(scan.mark(), words.of("reports.personal.fine"))));
        }
    }
}
