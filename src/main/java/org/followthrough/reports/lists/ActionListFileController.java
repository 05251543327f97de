package org.followthrough.reports.lists;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.lists.ActionExports;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.document.Paper;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperHeadings;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.forms.CsvForm;
import org.followthrough.reports.forms.PaperFile;
import org.followthrough.reports.forms.WorkbookForm;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The rows of a list of actions as a file: the address of the list, with an ending before its filter. The file is finished
 * before any of it is sent: no reader far away holds the database.
 */
@Controller
class ActionListFileController {

    private final ActionExports actions;
    private final PaperHeadings headings;
    private final PaperWords words;
    private final List<PaperForm<Paper>> forms;

    ActionListFileController(
            ActionExports actions, PaperHeadings headings, PaperWords words, CsvForm csv, WorkbookForm workbook) {
        this.actions = actions;
        this.headings = headings;
        this.words = words;
        this.forms = List.of(csv, workbook);
    }

    @GetMapping("/plans/{id}/actions.{ending}")
    void ofPlan(
            @PathVariable PlanId id,
            @PathVariable String ending,
            @ModelAttribute("form") ActionFilter filter,
            @RequestParam(required = false) @Nullable String bom,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        send(id, filter, form(ending, bom), viewer, response);
    }

    @GetMapping("/actions.{ending}")
    void ofAllPlans(
            @PathVariable String ending,
            @ModelAttribute("form") ActionFilter filter,
            @RequestParam(required = false) @Nullable String bom,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        send(null, filter, form(ending, bom), viewer, response);
    }

    private void send(
            @Nullable PlanId plan,
            ActionFilter filter,
            PaperForm<? super Paper> form,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        PaperHeading heading = headings.ofList(words.of("reports.actions.title"), plan, viewer);
        boolean ofAllPlans = plan == null;
        PaperFile.download("actions", heading, form)
                .sendFinished(
                        out -> actions.read(
                                plan,
                                filter,
                                viewer,
                                rows -> form.write(new ActionListPaper(heading, rows, ofAllPlans, words), out)),
                        response);
    }

    private PaperForm<? super Paper> form(String ending, @Nullable String bom) {
        return forms.stream()
                .filter(form -> form.extension().equals(ending))
                .findFirst()
                .map(form -> CsvForm.<Paper>asked(form, bom))
                .orElseThrow(() -> NotFound.of(ending));
    }
}
