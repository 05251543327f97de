package org.followthrough.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.CsvForm;
import org.followthrough.reports.forms.PaperFile;
import org.followthrough.reports.shelf.MadePaper;
import org.followthrough.reports.shelf.PaperShelf;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Each paper as a file, made for whoever asks and kept. */
@Controller
class ReportController {

    private final PlanScope scope;
    private final Papers papers;
    private final PaperShelf shelf;

    ReportController(PlanScope scope, Papers papers, PaperShelf shelf) {
        this.scope = scope;
        this.papers = papers;
        this.shelf = shelf;
    }

    @GetMapping("/reports/{name}.{ending}")
    void file(
            @PathVariable String name,
            @PathVariable String ending,
            @ModelAttribute PaperAsked asked,
            @ModelAttribute("filter") ActionFilter filter,
            @RequestParam(required = false) @Nullable String bom,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accepted,
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
        MadePaper made = papers.makeToKeep(maker, request, viewer.today());
        if (!maker.looksPersonal(made.paper()).isSettledBy(asked.fine())) {
            response.sendRedirect(PaperLink.toPreview(maker, PaperAsked.parameters(request, viewer.today())));
            return;
        }
        shelf.put(name, request, made);
        if (accepted.contains(MediaType.TEXT_HTML_VALUE) && form.takesLong(made.paper())) {
            // Somebody at a browser looks on while it comes; a program wants the file and nothing else.
            response.sendRedirect("/reports/packs/" + request.snapshot() + "?begin=yes");
            return;
        }
        new PaperFile<>(name, made.paper(), CsvForm.<ReadablePaper>asked(form, bom)).sendTo(response);
    }
}
