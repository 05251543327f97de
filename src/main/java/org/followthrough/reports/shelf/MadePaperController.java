package org.followthrough.reports.shelf;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.CsvForm;
import org.followthrough.reports.forms.PaperFile;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A paper that was made: what it is, and each of its forms again, byte for byte. */
@Controller
class MadePaperController {

    private final PaperDirectory directory;
    private final PaperShelf shelf;
    private final ShelfPapers papers;
    private final PlanScope scope;

    MadePaperController(PaperDirectory directory, PaperShelf shelf, ShelfPapers papers, PlanScope scope) {
        this.directory = directory;
        this.shelf = shelf;
        this.papers = papers;
        this.scope = scope;
    }

    @GetMapping("/reports/made/{snapshot:[0-9a-f-]+}")
    String show(@PathVariable String snapshot, Viewer viewer, Model model) {
        PaperRow paper = directory.made(id(snapshot), viewer);
        model.addAttribute("paper", paper);
        model.addAttribute("forms", ShelfPaper.of(maker(paper, viewer)).forms());
        return "reports/shelf/show";
    }

    @GetMapping("/reports/made/{snapshot}.{ending}")
    void file(
            @PathVariable String snapshot,
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable String bom,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        PaperRow row = directory.made(id(snapshot), viewer);
        PaperForm<? super ReadablePaper> form = maker(row, viewer).forms().stream()
                .filter(one -> one.extension().equals(ending))
                .findFirst()
                .orElseThrow(() -> NotFound.of(ending));
        ReadablePaper paper = shelf.take(row.snapshot(), viewer);
        new PaperFile<>(row.name(), paper, CsvForm.<ReadablePaper>asked(form, bom)).sendTo(response);
    }

    private PaperMaker maker(PaperRow paper, Viewer viewer) {
        PaperMaker maker = papers.named(paper.name()).orElseThrow(() -> NotFound.of(paper.name()));
        scope.require("take the paper " + paper.name(), new PlanId(paper.plan()), maker.roles(), viewer);
        return maker;
    }

    private static UUID id(String typed) {
        try {
            return Ids.parse(typed);
        } catch (IllegalArgumentException notAnId) {
            throw NotFound.of("a paper that has no such id");
        }
    }
}
