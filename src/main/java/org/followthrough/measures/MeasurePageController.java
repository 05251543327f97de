package org.followthrough.measures;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One measure, and giving it up. */
@Controller
class MeasurePageController {

    private final MeasureManagement management;
    private final MeasureDirectory directory;
    private final ReadingDirectory readings;
    private final MeasureCharts charts;
    private final MeasureScope scope;

    MeasurePageController(
            MeasureManagement management,
            MeasureDirectory directory,
            ReadingDirectory readings,
            MeasureCharts charts,
            MeasureScope scope) {
        this.management = management;
        this.directory = directory;
        this.readings = readings;
        this.charts = charts;
        this.scope = scope;
    }

    @GetMapping("/measures/{id}")
    String show(
            @PathVariable MeasureId id,
            @RequestParam(required = false, defaultValue = "1") String page,
            Viewer viewer,
            Model model) {
        KeptMeasure kept = directory.kept(id, viewer);
        MeasureDetails measure = kept.details();
        Page<ReadingRow> rows = readings.of(measure, viewer, PageNumber.of(page));
        model.addAttribute(
                "it",
                new MeasurePage(
                        measure,
                        rows,
                        directory.actionsOf(id, viewer),
                        rows.number() == 1 ? verdict(kept, rows.rows(), viewer) : null,
                        charts.of(measure, earliestFirst(rows.rows())).orElse(null),
                        viewer.holds(
                                PlanScope.KEEPERS,
                                measure.concerned(),
                                measure.plan().id())));
        return "measures/show";
    }

    @GetMapping("/measures/{id}/withdrawals")
    String beginWithdrawal(
            @PathVariable MeasureId id,
            @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        scope.require("withdraw a measure", id, PlanScope.KEEPERS, viewer);
        model.addAttribute("measure", directory.details(id, viewer));
        return "measures/withdrawal";
    }

    @PostMapping("/measures/{id}/withdrawals")
    String withdraw(
            @PathVariable MeasureId id,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        if (errors.hasErrors()) {
            return beginWithdrawal(id, form, errors, viewer, model);
        }
        management.withdraw(id, Typed.required(form.reason()), viewer);
        return "redirect:/measures/" + id + "?done=measures.withdrawn";
    }

    private static @Nullable Verdict verdict(KeptMeasure kept, List<ReadingRow> rows, Viewer viewer) {
        ReadFigure baseline = kept.details().baseline();
        return Verdict.of(
                rows.isEmpty() ? null : rows.get(0).figure(),
                baseline == null ? null : baseline.figure(),
                kept.words().target(),
                kept.words().targetOn(),
                kept.words().better(),
                viewer.today());
    }

    private static List<ReadFigure> earliestFirst(List<ReadingRow> rows) {
        List<ReadFigure> figures = new ArrayList<>(
                rows.stream().map(row -> new ReadFigure(row.on(), row.figure())).toList());
        Collections.reverse(figures);
        return figures;
    }
}
