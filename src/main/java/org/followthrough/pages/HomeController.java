package org.followthrough.pages;

import java.util.List;
import org.followthrough.pages.comparison.Movements;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanDirectory;
import org.followthrough.plans.PlanRow;
import org.followthrough.shared.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What needs the viewer today. */
@Controller
class HomeController {

    private final HomeDirectory home;
    private final HomeDates dates;
    private final PlanDirectory plans;
    private final Movements movements;

    HomeController(HomeDirectory home, HomeDates dates, PlanDirectory plans, Movements movements) {
        this.home = home;
        this.dates = dates;
        this.plans = plans;
        this.movements = movements;
    }

    @GetMapping("/")
    String show(Viewer viewer, Model model) {
        model.addAttribute("mine", home.actionsOf(viewer));
        model.addAttribute("waiting", viewer.mayReview() ? home.requestsWaiting(viewer) : List.of());
        model.addAttribute("dates", dates.ahead(viewer));
        Page<PlanRow> first = plans.page(viewer, 1);
        model.addAttribute("plans", first);
        model.addAttribute(
                "movements",
                movements.sinceTheBoardMet(
                        first.rows().stream().map(PlanRow::id).toList(), viewer));
        return "pages/home";
    }
}
