package org.followthrough.pages.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanDetails;
import org.followthrough.plans.PlanDirectory;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A plan at two moments, action by action. */
@Controller
class ComparisonController {

    private final PlanDirectory plans;
    private final Moments moments;
    private final Comparisons comparisons;
    private final ComparisonChoices choices;

    ComparisonController(PlanDirectory plans, Moments moments, Comparisons comparisons, ComparisonChoices choices) {
        this.plans = plans;
        this.moments = moments;
        this.comparisons = comparisons;
        this.choices = choices;
    }

    @GetMapping("/plans/{id}/versions/comparison")
    String show(
            @PathVariable PlanId id,
            @ModelAttribute("form") ComparisonForm typed,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer,
            Model model) {
        PlanDetails plan = plans.details(id, viewer);
        List<Moment> versions = moments.versions(plan);
        List<Moment> boards = Moments.boardDates(plan, viewer.today());
        Moment today = Moment.today(viewer.today());
        Optional<Moment> from = Moments.meant(typed.from(), versions, viewer.today());
        Optional<Moment> to = Moments.meant(typed.to(), versions, viewer.today());
        Moment first = from.orElseGet(() -> Stream.concat(versions.stream(), boards.stream())
                .findFirst()
                .orElseGet(() -> Moments.day(viewer.today().minusDays(30))));
        Moment second = to.orElse(today);
        if (first.isAfter(second)) {
            Moment later = first;
            first = second;
            second = later;
        }
        ComparisonForm form = new ComparisonForm(first.key(), second.key(), typed.wanted());
        String address = "/plans/" + id + "/versions/comparison?from=" + first.key() + "&to=" + second.key()
                + "&change=" + typed.wanted();
        model.addAttribute("form", form);
        model.addAttribute("plan", plan);
        model.addAttribute("notUnderstood", notUnderstood(typed, from, to));
        model.addAttribute("moments", choices.moments(versions, boards, List.of(first, second), today));
        model.addAttribute("changes", choices.changes());
        model.addAttribute(
                "it", comparisons.read(id, first, second, typed.wanted(), Page.asked(page), address, viewer));
        return "pages/comparison";
    }

    /** What was typed and names no moment of this plan. */
    private static List<String> notUnderstood(ComparisonForm typed, Optional<Moment> from, Optional<Moment> to) {
        List<String> strange = new ArrayList<>();
        addStranger(typed.from(), from, strange);
        addStranger(typed.to(), to, strange);
        return strange;
    }

    private static void addStranger(@Nullable String typed, Optional<Moment> meant, List<String> strange) {
        if (meant.isEmpty() && typed != null && ComparisonForm.isTyped(typed)) {
            strange.add(typed);
        }
    }
}
