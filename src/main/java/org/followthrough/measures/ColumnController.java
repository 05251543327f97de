package org.followthrough.measures;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.followthrough.measures.pasted.PastedTable;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotAllowedNow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a pasted or uploaded column of readings: first a look at what would become of it, then all of it or nothing. */
@Controller
@RequestMapping("/measures/{id}/columns")
class ColumnController {

    private final MeasureManagement management;
    private final MeasureDirectory directory;
    private final ColumnCheck check;
    private final MeasureScope scope;

    ColumnController(MeasureManagement management, MeasureDirectory directory, ColumnCheck check, MeasureScope scope) {
        this.management = management;
        this.directory = directory;
        this.check = check;
        this.scope = scope;
    }

    @GetMapping
    String begin(
            @PathVariable MeasureId id,
            @ModelAttribute("form") ColumnForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        model.addAttribute("measure", readable(id, viewer));
        return "measures/columns";
    }

    @PostMapping
    String look(
            @PathVariable MeasureId id,
            @Valid @ModelAttribute("form") ColumnForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        MeasureDetails measure = readable(id, viewer);
        model.addAttribute("measure", measure);
        String read = form.read(errors).orElse(null);
        if (read == null || errors.hasErrors()) {
            return "measures/columns";
        }
        PastedTable table = form.table(read, measure.readEvery());
        if (table.rows().isEmpty() || table.rows().size() > PastedTable.MOST_ROWS) {
            errors.reject(table.rows().isEmpty() ? "measures.columns.empty" : "measures.columns.many");
            return show(form.with(read), errors, model);
        }
        ColumnPreview preview = check.of(measure, table, viewer);
        boolean agreed =
                form.isAgreed() && preview.canBeKept() && preview.seen().equals(form.seen());
        if (agreed && preview.count("CHANGED") > 0 && Typed.words(form.because()) == null) {
            errors.rejectValue("because", "measures.reading.because.missing");
        } else if (agreed) {
            management.readAll(id, preview.readings(), Typed.words(form.because()), viewer);
            return "redirect:/measures/" + id + "?done=measures.readings-kept";
        } else if (form.isAgreed()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            errors.reject("measures.columns.changed-meanwhile");
        }
        if (preview.count("REFUSED") > 0) {
            errors.reject("measures.columns.refused", new Object[] {preview.count("REFUSED")}, null);
        }
        model.addAttribute("preview", preview);
        return show(form.with(read), errors, model);
    }

    private MeasureDetails readable(MeasureId id, Viewer viewer) {
        scope.require("record readings", id, PlanScope.KEEPERS, viewer);
        MeasureDetails measure = directory.details(id, viewer);
        if (!measure.isKept()) {
            throw new NotAllowedNow("measures.measure.withdrawn-already");
        }
        return measure;
    }

    /** The form with what its file said, and with what is wrong with it. */
    private static String show(ColumnForm form, BindingResult errors, Model model) {
        var again = new DirectFieldBindingResult(form, "form");
        again.addAllErrors(errors);
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", again);
        return "measures/columns";
    }
}
