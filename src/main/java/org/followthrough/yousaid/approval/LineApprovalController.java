package org.followthrough.yousaid.approval;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.StaleVersion;
import org.followthrough.yousaid.PublicLineId;
import org.followthrough.yousaid.lines.LineApprovalManagement;
import org.followthrough.yousaid.lines.LineDirectory;
import org.followthrough.yousaid.lines.LineFigures;
import org.followthrough.yousaid.lines.LineRow;
import org.followthrough.yousaid.pages.PageDirectory;
import org.followthrough.yousaid.pages.PageRights;
import org.followthrough.yousaid.pages.PageRow;
import org.followthrough.yousaid.words.PublicWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Letting a line go to the public, by a leader who has read it. */
@Controller
@RequestMapping("/public-lines/{id}/approvals")
class LineApprovalController {

    private final LineApprovalManagement management;
    private final LineDirectory directory;
    private final LineFigures figures;
    private final PageDirectory pages;
    private final PageRights rights;

    LineApprovalController(
            LineApprovalManagement management,
            LineDirectory directory,
            LineFigures figures,
            PageDirectory pages,
            PageRights rights) {
        this.management = management;
        this.directory = directory;
        this.figures = figures;
        this.pages = pages;
        this.rights = rights;
    }

    @GetMapping
    String begin(@PathVariable PublicLineId id, Viewer viewer, Model model) {
        LineRow line = directory.line(id, viewer);
        rights.requireApprover(line.organisation(), viewer);
        if (line.withdrawal() != null) {
            throw new NotAllowedNow("yousaid.line.withdrawn");
        }
        PageRow page = pages.page(line.organisation(), viewer);
        model.addAttribute("form", new ApprovalForm(line.version()));
        model.addAttribute("line", line);
        model.addAttribute("page", page);
        model.addAttribute("figure", figures.of(line.measure(), line.organisation(), viewer));
        model.addAttribute("said", PublicWords.of(line.words(), List.of(page.name())));
        return "yousaid/approval";
    }

    @PostMapping
    String approve(
            @PathVariable PublicLineId id,
            @ModelAttribute("form") ApprovalForm form,
            Viewer viewer,
            Model model,
            HttpServletResponse answer) {
        try {
            management.approve(id, form.begunFrom(), viewer);
        } catch (StaleVersion changedMeanwhile) {
            answer.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("changed", true);
            return begin(id, viewer, model);
        }
        return "redirect:/public-pages/" + directory.line(id, viewer).organisation() + "?done=yousaid.line-approved";
    }

    /** The version of the words that the leader has read. */
    record ApprovalForm(@Nullable Integer version) {

        int begunFrom() {
            return Objects.requireNonNullElse(version, -1);
        }
    }
}
