package org.followthrough.yousaid.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.followthrough.people.Viewer;
import org.followthrough.plans.Typed;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.yousaid.PublicLineId;
import org.followthrough.yousaid.lines.LineDirectory;
import org.followthrough.yousaid.lines.LineRow;
import org.followthrough.yousaid.lines.PublicLineManagement;
import org.followthrough.yousaid.pages.PageDirectory;
import org.followthrough.yousaid.pages.PageRights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Taking a line off the public page. */
@Controller
@RequestMapping("/public-lines/{id}/withdrawals")
class LineWithdrawalController {

    private final PublicLineManagement management;
    private final LineDirectory directory;
    private final PageDirectory pages;
    private final PageRights rights;

    LineWithdrawalController(
            PublicLineManagement management, LineDirectory directory, PageDirectory pages, PageRights rights) {
        this.management = management;
        this.directory = directory;
        this.pages = pages;
        this.rights = rights;
    }

    @GetMapping
    String begin(
            @PathVariable PublicLineId id,
            @ModelAttribute("form") LineWithdrawalForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        LineRow line = directory.line(id, viewer);
        rights.requireWriter(line.organisation(), viewer);
        if (line.withdrawal() != null) {
            throw new NotAllowedNow("yousaid.line.withdrawn");
        }
        model.addAttribute("line", line);
        model.addAttribute("page", pages.page(line.organisation(), viewer));
        return "yousaid/withdrawal";
    }

    @PostMapping
    String withdraw(
            @PathVariable PublicLineId id,
            @Valid @ModelAttribute("form") LineWithdrawalForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        if (errors.hasErrors()) {
            return begin(id, form, errors, viewer, model);
        }
        management.withdraw(id, Typed.required(form.reason()), viewer);
        return "redirect:/public-pages/" + directory.line(id, viewer).organisation() + "?done=yousaid.line-withdrawn";
    }

    /** What is typed to take a line off. */
    record LineWithdrawalForm(
            @NotBlank(message = "{yousaid.withdrawal.missing}")
            @Size(max = 1000, message = "{yousaid.withdrawal.long}")
            @Nullable
            String reason) {}
}
