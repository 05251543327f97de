package org.followthrough.measures;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Conflict;
import org.followthrough.shared.DateInput;
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

/** Records readings one by one and corrects them. */
@Controller
class ReadingController {

    private final MeasureManagement management;
    private final MeasureDirectory directory;
    private final ReadingDirectory readings;
    private final MeasureScope scope;
    private final MessageSource messages;

    ReadingController(
            MeasureManagement management,
            MeasureDirectory directory,
            ReadingDirectory readings,
            MeasureScope scope,
            MessageSource messages) {
        this.management = management;
        this.directory = directory;
        this.readings = readings;
        this.scope = scope;
        this.messages = messages;
    }

    @GetMapping("/measures/{id}/readings")
    String begin(
            @PathVariable MeasureId id,
            @ModelAttribute("form") ReadingForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        model.addAttribute("measure", readable(id, viewer));
        return "measures/reading";
    }

    @PostMapping("/measures/{id}/readings")
    String record(
            @PathVariable MeasureId id,
            @Valid @ModelAttribute("form") ReadingForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        MeasureDetails measure = readable(id, viewer);
        form.check(measure.unit(), viewer.today(), errors);
        checkFree(measure, form, null, viewer, errors);
        if (errors.hasErrors()) {
            model.addAttribute("measure", measure);
            return "measures/reading";
        }
        management.read(id, form.toReading(), viewer);
        return "redirect:/measures/" + id + "?done=measures.reading-kept";
    }

    @GetMapping("/measures/{id}/readings/{reading}/corrections")
    String beginCorrection(
            @PathVariable MeasureId id,
            @PathVariable ReadingId reading,
            @ModelAttribute("form") ReadingForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        model.addAttribute("measure", readable(id, viewer));
        KeptReading kept = readings.kept(id, reading, viewer);
        if (form.isFresh()) {
            begin(ReadingForm.of(kept), model);
        }
        return show(reading, model);
    }

    @PostMapping("/measures/{id}/readings/{reading}/corrections")
    String correct(
            @PathVariable MeasureId id,
            @PathVariable ReadingId reading,
            @Valid @ModelAttribute("form") ReadingForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        MeasureDetails measure = readable(id, viewer);
        KeptReading kept = readings.kept(id, reading, viewer);
        model.addAttribute("measure", measure);
        form.check(measure.unit(), viewer.today(), errors);
        form.checkReason(errors);
        checkFree(measure, form, kept, viewer, errors);
        if (errors.hasErrors()) {
            return show(reading, model);
        }
        try {
            management.correct(id, reading, form.begunFrom(), form.toReading(), Typed.required(form.because()), viewer);
        } catch (StaleVersion changedMeanwhile) {
            response.setStatus(HttpStatus.CONFLICT.value());
            KeptReading saved = readings.kept(id, reading, viewer);
            model.addAttribute("conflicts", between(ReadingForm.of(saved), form));
            begin(form.begunFrom(saved.version()), model);
            return show(reading, model);
        }
        return "redirect:/measures/" + id + "?done=measures.reading-corrected";
    }

    private MeasureDetails readable(MeasureId id, Viewer viewer) {
        scope.require("record readings", id, PlanScope.KEEPERS, viewer);
        MeasureDetails measure = directory.details(id, viewer);
        if (!measure.isKept()) {
            throw new NotAllowedNow("measures.measure.withdrawn-already");
        }
        return measure;
    }

    /** One reading for each date. */
    private void checkFree(
            MeasureDetails measure, ReadingForm form, @Nullable KeptReading own, Viewer viewer, BindingResult errors) {
        var on = DateInput.dateOf(form.on());
        if (on == null || (own != null && on.equals(own.words().on()))) {
            return;
        }
        if (!readings.known(measure.id(), List.of(on), viewer).isEmpty()) {
            errors.rejectValue("on", "measures.reading.on.taken");
        }
    }

    private List<Conflict> between(ReadingForm saved, ReadingForm mine) {
        return Stream.of(
                        Conflict.between(label("on"), DateInput.dateOf(saved.on()), DateInput.dateOf(mine.on())),
                        Conflict.between(label("value"), saved.value(), mine.value()),
                        Conflict.between(label("about"), saved.about(), mine.about()),
                        Conflict.between(label("source"), saved.source(), mine.source()),
                        Conflict.between(label("note"), saved.note(), mine.note()))
                .flatMap(conflict -> conflict)
                .toList();
    }

    private String label(String field) {
        return messages.getMessage("measures.reading." + field, null, Locale.UK);
    }

    /** Another form than the one bound: what was found wrong with that one goes with it. */
    private static void begin(ReadingForm form, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form);
    }

    private static String show(ReadingId reading, Model model) {
        model.addAttribute("reading", reading);
        return "measures/correction";
    }
}
