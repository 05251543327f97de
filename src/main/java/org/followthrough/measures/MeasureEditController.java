package org.followthrough.measures;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Conflict;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Changes what a measure says. */
@Controller
@RequestMapping("/measures/{id}/edit")
class MeasureEditController {

    private final MeasureManagement management;
    private final MeasureDirectory directory;
    private final MeasureOffers offers;
    private final MeasureScope scope;
    private final MessageSource messages;

    MeasureEditController(
            MeasureManagement management,
            MeasureDirectory directory,
            MeasureOffers offers,
            MeasureScope scope,
            MessageSource messages) {
        this.management = management;
        this.directory = directory;
        this.offers = offers;
        this.scope = scope;
        this.messages = messages;
    }

    @GetMapping
    String edit(
            @PathVariable MeasureId id,
            @ModelAttribute("form") MeasureForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        KeptMeasure kept = editable(id, viewer);
        if (form.isFresh()) {
            begin(MeasureForm.of(kept), model);
        }
        return show(kept, offers.of(kept.details().plan(), viewer), model);
    }

    @PostMapping
    String save(
            @PathVariable MeasureId id,
            @Valid @ModelAttribute("form") MeasureForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        KeptMeasure kept = editable(id, viewer);
        MeasureChoices choices = offers.of(kept.details().plan(), viewer);
        form.check(choices, viewer.today(), errors);
        if (errors.hasErrors()) {
            return show(kept, choices, model);
        }
        try {
            management.redefine(id, form.begunFrom(), form.toMeasure(choices), viewer);
        } catch (StaleVersion changedMeanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            KeptMeasure saved = directory.kept(id, viewer);
            model.addAttribute("conflicts", between(MeasureForm.of(saved), form));
            begin(form.begunFrom(saved.details().version()), model);
            return show(saved, choices, model);
        }
        return "redirect:/measures/" + id + "?done=measures.saved";
    }

    private KeptMeasure editable(MeasureId id, Viewer viewer) {
        scope.require("edit a measure", id, PlanScope.KEEPERS, viewer);
        KeptMeasure kept = directory.kept(id, viewer);
        if (!kept.details().isKept()) {
            throw new NotAllowedNow("measures.measure.withdrawn-already");
        }
        return kept;
    }

    private List<Conflict> between(MeasureForm saved, MeasureForm mine) {
        Map<String, @Nullable Object> typed = mine.said();
        return saved.said().entrySet().stream()
                .flatMap(field -> Conflict.between(
                        messages.getMessage("measures.measure." + field.getKey(), null, Locale.UK),
                        field.getValue(),
                        typed.get(field.getKey())))
                .toList();
    }

    /** Another form than the one bound: what was found wrong with that one goes with it. */
    private static void begin(MeasureForm form, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form);
    }

    private static String show(KeptMeasure kept, MeasureChoices choices, Model model) {
        model.addAttribute("measure", kept.details());
        model.addAttribute("choices", choices);
        return "measures/edit";
    }
}
