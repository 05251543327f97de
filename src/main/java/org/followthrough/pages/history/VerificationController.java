package org.followthrough.pages.history;

import org.followthrough.history.sealing.HistoryVerification;
import org.followthrough.history.sealing.Seals;
import org.followthrough.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Whether the history still is as it was sealed: told when asked for, as it is all read again. */
@Controller
class VerificationController {

    private final Seals seals;
    private final HistoryVerification verification;

    VerificationController(Seals seals, HistoryVerification verification) {
        this.seals = seals;
        this.verification = verification;
    }

    @GetMapping("/admin/history/verification")
    String show(Viewer viewer, Model model) {
        AdministratorsScope.of(viewer);
        model.addAttribute("seal", seals.latest().orElse(null));
        return "pages/verification";
    }

    @PostMapping("/admin/history/verification")
    String verify(Viewer viewer, Model model) {
        AdministratorsScope.of(viewer);
        model.addAttribute("verified", verification.verify());
        return show(viewer, model);
    }
}
