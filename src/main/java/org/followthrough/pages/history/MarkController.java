package org.followthrough.pages.history;

import jakarta.validation.Valid;
import java.util.UUID;
import org.followthrough.history.erasing.ErasureMarkId;
import org.followthrough.history.erasing.Erasures;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What relied on something erased: marked until a manager of the plan has looked at it again. */
@Controller
class MarkController {

    private final ErasureReads reads;
    private final Erasures erasures;
    private final PlanScope plans;
    private final JdbcClient jdbc;

    MarkController(ErasureReads reads, Erasures erasures, PlanScope plans, JdbcClient jdbc) {
        this.reads = reads;
        this.erasures = erasures;
        this.plans = plans;
        this.jdbc = jdbc;
    }

    @GetMapping("/erasure-marks")
    String list(Viewer viewer, Model model) {
        model.addAttribute("marks", reads.marks(viewer));
        return "pages/erasure-marks";
    }

    @GetMapping("/erasure-marks/{id}/confirmations")
    String ask(@PathVariable ErasureMarkId id, @ModelAttribute("form") MarkForm form, Viewer viewer, Model model) {
        requireManager(id, viewer);
        model.addAttribute(
                "mark",
                reads.marks(viewer).stream()
                        .filter(mark -> mark.id().equals(id.id()))
                        .findFirst()
                        .orElseThrow(() -> NotFound.of(id)));
        return "pages/erasure-mark";
    }

    @PostMapping("/erasure-marks/{id}/confirmations")
    String confirm(
            @PathVariable ErasureMarkId id,
            @Valid @ModelAttribute("form") MarkForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        requireManager(id, viewer);
        if (errors.hasErrors()) {
            return ask(id, form, viewer, model);
        }
        if (!erasures.confirm(id, String.valueOf(form.because()), viewer)) {
            throw new NotAllowedNow("history.mark.confirmed-already");
        }
        return "redirect:/erasure-marks?done=history.confirmed";
    }

    private void requireManager(ErasureMarkId mark, Viewer viewer) {
        PlanId plan = jdbc.sql("select a.plan_id from erasure_mark a where a.id = :mark and " + PlanScope.ROW_SEEN)
                .param("mark", mark.id())
                .params(viewer.scope())
                .query(UUID.class)
                .optional()
                .map(PlanId::new)
                .orElseThrow(() -> NotFound.of(mark));
        plans.require("confirm what relied on something erased", plan, PlanScope.MANAGERS, viewer);
    }
}
