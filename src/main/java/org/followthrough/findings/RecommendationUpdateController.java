package org.followthrough.findings;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a leader's update of a recommendation's overall progress. */
@Controller
@RequestMapping("/recommendations/{id}/updates")
class RecommendationUpdateController {

    private final RecommendationManagement management;
    private final FindingReading reading;
    private final MessageSource messages;

    RecommendationUpdateController(
            RecommendationManagement management, FindingReading reading, MessageSource messages) {
        this.management = management;
        this.reading = reading;
        this.messages = messages;
    }

    @GetMapping
    String write(
            @PathVariable RecommendationId id,
            @ModelAttribute("form") RecommendationUpdateForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        management.requireLeader(id, viewer);
        model.addAttribute("recommendation", reading.head(id, viewer));
        model.addAttribute("ratings", ratings());
        return "findings/update";
    }

    @PostMapping
    String update(
            @PathVariable RecommendationId id,
            @Valid @ModelAttribute("form") RecommendationUpdateForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        form.check(errors);
        if (errors.hasErrors()) {
            return write(id, form, errors, viewer, model);
        }
        management.update(id, form.toUpdate(), viewer);
        return "redirect:/recommendations/" + id + "?done=findings.update-written";
    }

    private List<Choice> ratings() {
        Stream<Choice> given = Stream.of(LeaderRating.values())
                .map(rating -> new Choice(rating.name(), word("rating." + rating), word("rating." + rating + ".hint")));
        return Stream.concat(Stream.of(new Choice("", word("rating.none"))), given)
                .toList();
    }

    private String word(String key) {
        return messages.getMessage("findings.update." + key, null, Locale.UK);
    }
}
