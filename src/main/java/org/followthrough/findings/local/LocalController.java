package org.followthrough.findings.local;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.findings.RecommendationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes recommendations that no inspectorate made. */
@Controller
class LocalController {

    private final LocalRecommendationManagement management;
    private final LocalChoices choices;

    LocalController(LocalRecommendationManagement management, LocalChoices choices) {
        this.management = management;
        this.choices = choices;
    }

    @GetMapping("/recommendations/new")
    String begin(@ModelAttribute("form") LocalForm form, BindingResult errors, Viewer viewer, Model model) {
        management.requireKeeperAnywhere(viewer);
        return show(choices.organisations(viewer), model);
    }

    @PostMapping("/recommendations")
    String note(@Valid @ModelAttribute("form") LocalForm form, BindingResult errors, Viewer viewer, Model model) {
        management.requireKeeperAnywhere(viewer);
        List<Choice> organisations = choices.organisations(viewer);
        form.check(organisations, viewer.today(), errors);
        if (errors.hasErrors()) {
            return show(organisations, model);
        }
        RecommendationId noted = management.note(form.toRecommendation(), viewer);
        return "redirect:/recommendations/" + noted + "?done=findings.local-noted";
    }

    private String show(List<Choice> organisations, Model model) {
        model.addAttribute("organisations", chooseFirst(organisations));
        model.addAttribute("sources", choices.sources());
        model.addAttribute("responses", choices.responsesOrNone());
        return "findings/local";
    }

    /** Where there is only one, it is chosen. */
    private List<Choice> chooseFirst(List<Choice> organisations) {
        List<Choice> offered = new ArrayList<>(organisations);
        if (organisations.size() > 1) {
            offered.add(0, new Choice("", choices.word("findings.local.organisation.choose")));
        }
        return offered;
    }
}
