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
    private final HomeDates dates;
    private final PlanDirectory plans;

    HomeController(HomeDirectory home, HomeDates dates, PlanDirectory plans) {
        this.home = home;
        this.dates = dates;
        this.plans = plans;
    }

    @GetMapping("/")
    String show(Viewer viewer, Model model) {
        model.addAttribute("mine", home.actionsOf(viewer));
        model.addAttribute("waiting", viewer.mayReview() ? home.requestsWaiting(viewer) : List.of());
        model.addAttribute("dates", dates.ahead(viewer));
        model.addAttribute("plans", plans.page(viewer, 1));
        return "pages/home";
    }
}
