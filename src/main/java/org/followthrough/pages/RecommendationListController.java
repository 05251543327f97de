package org.followthrough.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.people.Viewer;
import org.followthrough.plans.Rating;
import org.followthrough.shared.Choice;
import org.followthrough.shared.Page;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of recommendations, whoever made them. */
@Controller
class RecommendationListController {

    private final RecommendationLists recommendations;
    private final OrganisationManagement organisations;
    private final MessageSource messages;

    RecommendationListController(
            RecommendationLists recommendations, OrganisationManagement organisations, MessageSource messages) {
        this.recommendations = recommendations;
        this.organisations = organisations;
        this.messages = messages;
    }

    @GetMapping("/recommendations")
    String list(
            @ModelAttribute("form") RecommendationFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "1") String page,
            Viewer viewer,
            Model model) {
        RecommendationLists.Count count = recommendations.count(filter, viewer);
        int asked = page.matches("\\d{1,6}") ? Page.asked(Integer.parseInt(page)) : 1;
        model.addAttribute("recommendations", recommendations.page(filter, count, asked, viewer));
        model.addAttribute("count", count);
        model.addAttribute("narrowed", filter.narrows());
        model.addAttribute("organisations", organisations(viewer));
        model.addAttribute("kinds", kinds());
        model.addAttribute("ratings", ratings());
        return "pages/recommendations";
    }

    private List<Choice> organisations(Viewer viewer) {
        return Stream.concat(
                        Stream.of(new Choice("", word("pages.recommendations.every-organisation"))),
                        organisations.among(viewer.visibleOrganisations()).stream()
                                .map(row -> new Choice(row.id().toString(), row.name())))
                .toList();
    }

    private List<Choice> kinds() {
        return Stream.concat(
                        Stream.of(new Choice("", word("pages.recommendations.every-kind"))),
                        Stream.of(RecommendationKind.values())
                                .map(kind -> new Choice(kind.name(), word("findings.kind." + kind))))
                .toList();
    }

    private List<Choice> ratings() {
        return Stream.concat(
                        Stream.of(
                                new Choice("", word("pages.recommendations.every-rating")),
                                new Choice(RecommendationFilter.NO_PLAN, word("pages.plan.no-plan"))),
                        Stream.of(Rating.values())
                                .filter(rating -> rating != Rating.NONE)
                                .map(rating -> new Choice(rating.name(), word("components.rating." + rating))))
                .toList();
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
