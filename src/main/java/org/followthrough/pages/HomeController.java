package org.followthrough.pages;

import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What needs the viewer today. */
@Controller
class HomeController {

    private final HomeDirectory home;
    private final PlanDirectory plans;

    HomeController(HomeDirectory home, PlanDirectory plans) {
        this.home = home;
        this.plans = plans;
    }

    @GetMapping("/")
    String show(Viewer viewer, Model model) {
        model.addAttribute("mine", home.actionsOf(viewer));
        model.addAttribute("waiting", viewer.mayReview() ? home.requestsWaiting(viewer) : List.of());
        model.addAttribute("dates", home.boardDatesAhead(viewer));
        model.addAttribute("plans", plans.page(viewer, 1));
        return "pages/home";
    }
}
