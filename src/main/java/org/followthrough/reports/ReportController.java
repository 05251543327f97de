package org.followthrough.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanDirectory;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanRow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers: which there are, and each as a file. */
@Controller
class ReportController {

    private static final List<String> FORMS_FOR_PEOPLE_FIRST = List.of("pdf", "xlsx", "csv");

    private final PlanDirectory plans;
    private final ActionPlanPapers actionPlans;
    private final List<PaperForm<? super ReadablePaper>> forms;

    ReportController(
            PlanDirectory plans, ActionPlanPapers actionPlans, PdfForm pdf, WorkbookForm workbook, CsvForm csv) {
        this.plans = plans;
        this.actionPlans = actionPlans;
        this.forms = List.of(pdf, workbook, csv);
    }

    @GetMapping("/reports")
    String list(@RequestParam(defaultValue = "1") int page, Viewer viewer, Model model) {
        Page<PlanRow> seen = plans.page(viewer, Page.asked(page));
        model.addAttribute("page", new Page<>(seen.rows(), seen.number(), seen.size(), seen.total(), "/reports"));
        model.addAttribute("endings", FORMS_FOR_PEOPLE_FIRST);
        return "reports/list";
    }

    @GetMapping("/reports/action-plan.{ending}")
    void actionPlan(
            @PathVariable String ending,
            @RequestParam(required = false) @Nullable String plan,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        PaperForm<? super ReadablePaper> form = form(ending);
        new PaperFile<ReadablePaper>("action-plan", actionPlans.of(id(plan), viewer), form).sendTo(response);
    }

    private PaperForm<? super ReadablePaper> form(String ending) {
        return forms.stream()
                .filter(form -> form.extension().equals(ending))
                .findFirst()
                .orElseThrow(() -> NotFound.of(ending));
    }

    private static PlanId id(@Nullable String plan) {
        if (plan == null) {
            throw NotFound.of("a paper of no plan");
        }
        try {
            return PlanId.of(plan);
        } catch (IllegalArgumentException notAnId) {
            throw NotFound.of("a paper of a plan that has no such id");
        }
    }
}
