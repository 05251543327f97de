package org.followthrough.yousaid.writing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.StaleVersion;
import org.followthrough.yousaid.PublicLineId;
import org.followthrough.yousaid.lines.LineDirectory;
import org.followthrough.yousaid.lines.LineRow;
import org.followthrough.yousaid.lines.PublicLineManagement;
import org.followthrough.yousaid.pages.PageRights;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Saying a line in other words. */
@Controller
@RequestMapping("/public-lines/{id}/edit")
class LineEditController {

    private final PublicLineManagement management;
    private final PageRights rights;
    private final LineDirectory directory;
    private final LineFormPage pages;
    private final LineConflicts conflicts;

    LineEditController(
            PublicLineManagement management,
            PageRights rights,
            LineDirectory directory,
            LineFormPage pages,
            LineConflicts conflicts) {
        this.management = management;
        this.rights = rights;
        this.directory = directory;
        this.pages = pages;
        this.conflicts = conflicts;
    }

    @GetMapping
    String edit(
            @PathVariable PublicLineId id,
            @ModelAttribute("form") LineForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        LineRow line = writable(id, viewer);
        return again(line, form.isFresh() ? LineForm.of(line) : form, errors, viewer, model);
    }

    @PostMapping
    String reword(
            @PathVariable PublicLineId id,
            @Valid @ModelAttribute("form") LineForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse answer) {
        LineRow line = writable(id, viewer);
        if (form.isCheckOnly()) {
            return again(line, form, errors, viewer, model);
        }
        model.addAttribute("line", line);
        String shown = pages.form(line.organisation(), form, errors, true, viewer, model);
        if (errors.hasErrors()) {
            return shown;
        }
        try {
            management.reword(id, form.toLine(), form.begunFrom(), viewer);
        } catch (StaleVersion changedMeanwhile) {
            answer.setStatus(HttpStatus.CONFLICT.value());
            LineRow saved = directory.line(id, viewer);
            model.addAttribute("conflicts", conflicts.between(saved, form));
            return again(saved, form.begunFrom(saved.version()), errors, viewer, model);
        }
        return "redirect:/public-lines/" + id + "?done=yousaid.line-changed";
    }

    private String again(LineRow line, LineForm form, BindingResult errors, Viewer viewer, Model model) {
        LineFormPage.begin(form, model);
        model.addAttribute("line", line);
        return pages.form(line.organisation(), form, errors, false, viewer, model);
    }

    private LineRow writable(PublicLineId id, Viewer viewer) {
        LineRow line = directory.line(id, viewer);
        rights.requireWriter(line.organisation(), viewer);
        if (line.withdrawal() != null) {
            throw new NotAllowedNow("yousaid.line.withdrawn");
        }
        return line;
    }
}
