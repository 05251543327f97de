package org.followthrough.measures.help;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionDetails;
import org.followthrough.plans.ActionDirectory;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.ThemeId;
import org.followthrough.shared.Choice;
import org.followthrough.shared.NotAllowedNow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Offers measures, milestones and evidence that fit an action's theme. */
@Controller
@RequestMapping("/actions/{id}/help")
class HelpController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final HelpOffers offers;
    private final HelpTaking taking;
    private final ActionDirectory actions;
    private final PlanScope scope;
    private final MessageSource messages;

    HelpController(
            HelpOffers offers, HelpTaking taking, ActionDirectory actions, PlanScope scope, MessageSource messages) {
        this.offers = offers;
        this.taking = taking;
        this.actions = actions;
        this.scope = scope;
        this.messages = messages;
    }

    @GetMapping
    String offer(
            @PathVariable ActionId id,
            @ModelAttribute("form") HelpForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ActionDetails action = workedOn(id, viewer);
        ThemeId theme = form.theme(action.theme());
        List<HelpOffer> found = theme == null ? List.of() : offers.of(theme, action, viewer);
        if (theme != null && !errors.hasErrors()) {
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
            model.addAttribute("form", form.withTheme(theme));
        }
        model.addAttribute("action", action);
        model.addAttribute("themes", offers.themes());
        model.addAttribute("chosen", theme);
        model.addAttribute("measures", choices(HelpOffer.Kind.MEASURE, found));
        model.addAttribute("milestones", choices(HelpOffer.Kind.MILESTONE, found));
        model.addAttribute("evidence", choices(HelpOffer.Kind.EVIDENCE, found));
        model.addAttribute(
                "taken",
                found.stream().filter(HelpOffer::taken).map(HelpOffer::words).toList());
        return "measures/help";
    }

    @PostMapping
    String take(
            @PathVariable ActionId id,
            @ModelAttribute("form") HelpForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        ActionDetails action = workedOn(id, viewer);
        ThemeId theme = form.theme(action.theme());
        List<HelpOffer> wanted = theme == null
                ? List.of()
                : offers.of(theme, action, viewer).stream()
                        .filter(offer -> !offer.taken() && form.takes(offer.id()))
                        .toList();
        if (wanted.isEmpty()) {
            errors.reject("measures.help.nothing");
            return offer(id, form, errors, viewer, model);
        }
        taking.take(action, wanted, viewer);
        return "redirect:/actions/" + id + "?done=measures.help-taken";
    }

    private ActionDetails workedOn(ActionId id, Viewer viewer) {
        scope.require("take help with an action", id, PlanScope.KEEPERS, viewer);
        ActionDetails action = actions.details(id, viewer);
        if (!action.status().isWorkedOn()) {
            throw new NotAllowedNow("plans.action.not-editable");
        }
        return action;
    }

    /** Those that are not taken yet. */
    private List<Choice> choices(HelpOffer.Kind kind, List<HelpOffer> found) {
        return found.stream()
                .filter(offer -> offer.kind() == kind && !offer.taken())
                .map(offer -> new Choice(offer.id().toString(), offer.words(), hint(offer)))
                .toList();
    }

    private @Nullable String hint(HelpOffer offer) {
        if (offer.dueOn() != null) {
            return messages.getMessage("measures.help.due", new Object[] {DAY.format(offer.dueOn())}, Locale.UK);
        }
        return offer.known() == null ? offer.tells() : messages.getMessage("measures.help.known", null, Locale.UK);
    }
}
