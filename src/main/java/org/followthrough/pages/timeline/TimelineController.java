package org.followthrough.pages.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanDirectory;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.Choice;
import org.followthrough.shared.Page;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The actions of a plan on a line of time. */
@Controller
class TimelineController {

    private final PlanDirectory plans;
    private final TimelineReads reads;
    private final MessageSource messages;

    TimelineController(PlanDirectory plans, TimelineReads reads, MessageSource messages) {
        this.plans = plans;
        this.reads = reads;
        this.messages = messages;
    }

    @GetMapping("/plans/{id}/timeline")
    String show(
            @PathVariable PlanId id,
            @ModelAttribute("form") TimelineForm form,
            @RequestParam(defaultValue = "1") int page,
            Viewer viewer,
            Model model) {
        model.addAttribute("plan", plans.details(id, viewer));
        Page<TimelineRow> rows = reads.rows(id, form, Page.asked(page), viewer);
        Map<String, List<Choice>> offered = reads.offered(id, viewer);
        model.addAttribute("page", rows);
        model.addAttribute(
                "charts",
                Stream.of(TimelineFormat.WIDE, TimelineFormat.NARROW)
                        .map(format -> TimelineChart.of(rows.rows(), viewer.today(), format))
                        .toList());
        model.addAttribute(
                "groups",
                Stream.of(TimelineForm.BY_RECOMMENDATION, TimelineForm.BY_THEME)
                        .map(group -> new Choice(group, word("pages.timeline.group." + group)))
                        .toList());
        model.addAttribute("themes", anyAnd(offered.getOrDefault("theme", List.of())));
        model.addAttribute("recommendations", anyAnd(offered.getOrDefault("recommendation", List.of())));
        return "pages/timeline";
    }

    private List<Choice> anyAnd(List<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", word("plans.filter.any"))), choices.stream())
                .toList();
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
