package org.followthrough.pages;

import java.util.stream.Stream;
import org.followthrough.pages.comparison.Movements;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanDirectory;
import org.followthrough.plans.PlanRow;
import org.followthrough.reminders.Need;
import org.followthrough.reminders.NeedKind;
import org.followthrough.reminders.NeedsDirectory;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What needs the viewer today. */
@Controller
class HomeController {

    private static final int FIRST_OF_EACH_KIND = 5;

    private final NeedsDirectory needs;
    private final HomeDirectory home;
    private final HomeDates dates;
    private final PlanDirectory plans;
    private final Movements movements;

    HomeController(
            NeedsDirectory needs, HomeDirectory home, HomeDates dates, PlanDirectory plans, Movements movements) {
        this.needs = needs;
        this.home = home;
        this.dates = dates;
        this.plans = plans;
        this.movements = movements;
    }

    /** All that needs the viewer of one kind: what the count on the home page counts. */
    @GetMapping("/needs")
    String ofKind(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer,
            Model model) {
        if (kind.isBlank()) {
            return "redirect:/";
        }
        NeedKind wanted = Stream.of(NeedKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> NotFound.of("needs of kind " + kind));
        Page<Need> found = needs.page(wanted, page, viewer);
        if (found.isEmpty() && Page.asked(page) > 1) {
            return "redirect:/needs?kind=" + wanted;
        }
        model.addAttribute("kind", wanted);
        model.addAttribute("page", found);
        return "pages/needs";
    }

    @GetMapping("/")
    String show(Viewer viewer, Model model) {
        model.addAttribute("mine", home.tasksOf(viewer));
        model.addAttribute("needs", needs.of(viewer, FIRST_OF_EACH_KIND));
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
