package org.followthrough.reports.lists;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
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

/**
 * The rows of a list of actions as a file: the address of the list, with an ending before its filter. The file is finished
 * before any of it is sent, so that no reader far away holds the database and what fails is never half a file.
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
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        send(id, filter, form(ending), viewer, response);
    }

    @GetMapping("/actions.{ending}")
    void ofAllPlans(
            @PathVariable String ending,
            @ModelAttribute("form") ActionFilter filter,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        send(null, filter, form(ending), viewer, response);
    }

    private void send(
            @Nullable PlanId plan,
            ActionFilter filter,
            PaperForm<Paper> form,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        PaperHeading heading = headings.ofList(words.of("reports.actions.title"), plan, viewer);
        Path written = Files.createTempFile("actions", "." + form.extension());
        try {
            actions.read(
                    plan,
                    filter,
                    viewer,
                    rows -> write(new ActionListPaper(heading, rows, plan == null, words), form, written));
            var file = new PaperFile<Paper>(
                    "actions", new ActionListPaper(heading, Collections.emptyIterator(), plan == null, words), form);
            file.announceTo(response);
            response.setContentLengthLong(Files.size(written));
            Files.copy(written, response.getOutputStream());
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void write(ActionListPaper paper, PaperForm<Paper> form, Path to) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            form.write(paper, out);
        }
    }

    private PaperForm<Paper> form(String ending) {
        return forms.stream()
                .filter(form -> form.extension().equals(ending))
                .findFirst()
                .orElseThrow(() -> NotFound.of(ending));
    }
}
