package org.followthrough.plans.milestones;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.plans.DaysOff;
import org.followthrough.plans.MilestoneId;
import org.followthrough.plans.Typed;
import org.followthrough.shared.Conflict;
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

/** What happens to a milestone: reached, moved, called something else, no longer needed, or still to be reached after all. */
@Controller
@RequestMapping("/milestones/{id}")
class MilestoneController {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final MilestoneManagement management;
    private final MilestonePages pages;
    private final MessageSource messages;

    MilestoneController(MilestoneManagement management, MilestonePages pages, MessageSource messages) {
        this.management = management;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/edit")
    String beginRetitling(
            @PathVariable MilestoneId id,
            @ModelAttribute("form") MilestoneTitleForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        MilestonePage page = pages.open(id, viewer);
        if (form.isFresh()) {
            begin(MilestoneTitleForm.of(page), model);
        }
        return show("edit", page, viewer, model);
    }

    @PostMapping("/edit")
    String retitle(
            @PathVariable MilestoneId id,
            @Valid @ModelAttribute("form") MilestoneTitleForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            return beginRetitling(id, form, errors, viewer, model);
        }
        try {
            management.retitle(id, begunFrom(form.version()), Typed.required(form.title()), viewer);
        } catch (StaleVersion changedMeanwhile) {
            MilestonePage saved = pages.kept(id, viewer);
            begin(form.begunFrom(saved.version()), model);
            model.addAttribute(
                    "conflicts", conflicts("title", saved.milestone().title(), Typed.required(form.title())));
            return conflict("edit", saved, viewer, model, response);
        }
        return back(id, "renamed", viewer);
    }

    @GetMapping("/completions")
    String beginReaching(
            @PathVariable MilestoneId id,
            @ModelAttribute("form") MilestoneReachedForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return show("reached", pages.open(id, viewer), viewer, model);
    }

    @PostMapping("/completions")
    String reach(
            @PathVariable MilestoneId id,
            @Valid @ModelAttribute("form") MilestoneReachedForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        form.check(viewer.today(), errors);
        if (errors.hasErrors()) {
            return beginReaching(id, form, errors, viewer, model);
        }
        management.reach(id, form.day(viewer.today()), viewer);
        return back(id, "reached", viewer);
    }

    @GetMapping("/moves")
    String beginMoving(
            @PathVariable MilestoneId id,
            @ModelAttribute("form") MilestoneMoveForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        MilestonePage page = pages.open(id, viewer);
        if (form.isFresh()) {
            begin(form.begunFrom(page.version()), model);
        }
        return show("move", page, viewer, model);
    }

    @PostMapping("/moves")
    String move(
            @PathVariable MilestoneId id,
            @Valid @ModelAttribute("form") MilestoneMoveForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        MilestonePage page = pages.open(id, viewer);
        form.check(page, errors);
        if (errors.hasErrors()) {
            return show("move", page, viewer, model);
        }
        try {
            management.move(id, begunFrom(form.version()), form.day(), Typed.required(form.reason()), viewer);
        } catch (StaleVersion changedMeanwhile) {
            MilestonePage saved = pages.kept(id, viewer);
            begin(form.begunFrom(saved.version()), model);
            model.addAttribute(
                    "conflicts", conflicts("due", words(saved.milestone().dueOn()), words(form.day())));
            return conflict("move", saved, viewer, model, response);
        }
        return back(id, "moved", viewer);
    }

    @GetMapping("/waivers")
    String beginWaiving(
            @PathVariable MilestoneId id,
            @ModelAttribute("form") MilestoneWaiverForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return show("waiver", pages.open(id, viewer), viewer, model);
    }

    @PostMapping("/waivers")
    String waive(
            @PathVariable MilestoneId id,
            @Valid @ModelAttribute("form") MilestoneWaiverForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        if (errors.hasErrors()) {
            return beginWaiving(id, form, errors, viewer, model);
        }
        management.waive(id, Typed.required(form.reason()), viewer);
        return back(id, "waived", viewer);
    }

    @GetMapping("/reopenings")
    String confirmReopening(@PathVariable MilestoneId id, Viewer viewer, Model model) {
        return show("reopening", pages.kept(id, viewer), viewer, model);
    }

    @PostMapping("/reopenings")
    String reopen(@PathVariable MilestoneId id, Viewer viewer) {
        management.reopen(id, viewer);
        return back(id, "reopened", viewer);
    }

    private String back(MilestoneId id, String done, Viewer viewer) {
        return "redirect:/actions/" + pages.requireKept(id, viewer) + "?done=plans.milestone-" + done;
    }

    private List<Conflict> conflicts(String field, Object theirs, Object mine) {
        return Conflict.between(messages.getMessage("plans.milestone." + field, null, Locale.UK), theirs, mine)
                .toList();
    }

    private static String conflict(
            String template, MilestonePage saved, Viewer viewer, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return show(template, saved, viewer, model);
    }

    private static int begunFrom(@Nullable String version) {
        return Stream.ofNullable(version)
                .filter(typed -> typed.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(-1);
    }

    /** Another form than the one bound: what was found wrong with that one goes with it. */
    private static void begin(Object form, Model model) {
        model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        model.addAttribute("form", form);
    }

    private static String show(String template, MilestonePage page, Viewer viewer, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("daysOff", DaysOff.comingFrom(viewer.today()));
        return "plans/milestones/" + template;
    }

    private static String words(LocalDate day) {
        return IN_WORDS.format(day);
    }
}
