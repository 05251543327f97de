package org.followthrough.plans.walk;

import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads from one action that is due an update to the next, and says at the end what came of it. */
@Controller
class UpdateWalkController {

    private final UpdateWalk walk;

    UpdateWalkController(UpdateWalk walk) {
        this.walk = walk;
    }

    @GetMapping("/updates")
    String walk(
            @RequestParam(required = false, defaultValue = "mine") String of,
            @RequestParam(required = false) @Nullable ActionId after,
            @RequestParam(required = false) @Nullable String done,
            Viewer viewer,
            Model model) {
        WalkOver over = WalkOver.of(of);
        return walk.next(over, after, viewer)
                .map(stop -> "redirect:/actions/" + stop.action() + "/updates?walk=" + over.key() + "&left="
                        + stop.left() + (done != null && done.matches("[a-z.-]{1,60}") ? "&done=" + done : ""))
                .orElseGet(() -> end(over, viewer, model));
    }

    private String end(WalkOver over, Viewer viewer, Model model) {
        model.addAttribute("over", over);
        model.addAttribute("end", walk.end(over, viewer));
        model.addAttribute(
                "others",
                over == WalkOver.MINE
                        ? walk.next(WalkOver.UNSIGNED, null, viewer)
                                .map(stop -> stop.left() + 1)
                                .orElse(0L)
                        : 0L);
        return "plans/updates";
    }
}
