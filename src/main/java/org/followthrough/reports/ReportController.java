package org.followthrough.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanDirectory;
import org.followthrough.plans.PlanRow;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.CsvForm;
import org.followthrough.reports.forms.PaperFile;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers: which there are, and each as a file. */
@Controller
class ReportController {

    private final PlanDirectory plans;
    private final PlanScope scope;
    private final Papers papers;

    ReportController(PlanDirectory plans, PlanScope scope, Papers papers) {
        this.plans = plans;
        this.scope = scope;
        this.papers = papers;
    }

    @GetMapping("/reports")
    String list(@RequestParam(defaultValue = "1") int page, Viewer viewer, Model model) {
        Page<PlanRow> seen = plans.page(viewer, Page.asked(page));
        model.addAttribute("page", new Page<>(seen.rows(), seen.number(), seen.size(), seen.total(), "/reports"));
        model.addAttribute("papers", papers.all());
        return "reports/list";
    }

    @GetMapping("/reports/{name}.{ending}")
    void file(
            @PathVariable String name,
            @PathVariable String ending,
            @ModelAttribute PaperAsked asked,
            @ModelAttribute("filter") ActionFilter filter,
            @RequestParam(required = false) @Nullable String bom,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        PaperMaker maker = papers.named(name);
        PaperForm<? super ReadablePaper> form = maker.forms().stream()
                .filter(one -> one.extension().equals(ending))
                .findFirst()
                .orElseThrow(() -> NotFound.of(ending));
        PaperRequest request = asked.request(filter, viewer);
        scope.require("take the paper " + name, request.plan(), maker.roles(), viewer);
        ReadablePaper paper = papers.make(maker, request, request.asAt().isBefore(viewer.today()));
        new PaperFile<>(name, paper, CsvForm.<ReadablePaper>asked(form, bom)).sendTo(response);
    }
}
