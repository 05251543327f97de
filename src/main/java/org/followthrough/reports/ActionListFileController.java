package org.followthrough.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.lists.ActionExports;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The rows of a list of actions as a file: the address of the list, with an ending before its filter. */
@Controller
class ActionListFileController {

    private final ActionExports actions;
    private final ActionListHeadings headings;
    private final List<PaperForm> forms;

    ActionListFileController(ActionExports actions, ActionListHeadings headings, CsvForm csv, WorkbookForm workbook) {
        this.actions = actions;
        this.headings = headings;
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
            @Nullable PlanId plan, ActionFilter filter, PaperForm form, Viewer viewer, HttpServletResponse response)
            throws IOException {
        PaperHeading heading = headings.of(plan, viewer);
        actions.read(
                plan,
                filter,
                viewer,
                rows -> new PaperFile("actions", new ActionListPaper(heading, rows, plan == null), form)
                        .sendTo(response));
    }

    private PaperForm form(String ending) {
        return forms.stream()
                .filter(form -> form.extension().equals(ending))
                .findFirst()
                .orElseThrow(() -> NotFound.of(ending));
    }
}
