package org.followthrough.plans.bulk;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionChoices;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionOffers;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.plans.lists.FilteredActions;
import org.followthrough.shared.Choice;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.StaleVersion;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes many actions at once: what is to change, a preview row by row, and then all of it or nothing. */
@Controller
@RequestMapping("/plans/{id}/changes")
class BulkController {

    /** What fits into one form; whoever has more chooses more narrowly. */
    private static final int AT_MOST = 200;

    private final BulkDirectory directory;
    private final BulkPreviews previews;
    private final BulkChanges changes;
    private final FilteredActions filtered;
    private final ActionOffers offers;
    private final PlanScope scope;
    private final MessageSource messages;

    BulkController(
            BulkDirectory directory,
            BulkPreviews previews,
            BulkChanges changes,
            FilteredActions filtered,
            ActionOffers offers,
            PlanScope scope,
            MessageSource messages) {
        this.directory = directory;
        this.previews = previews;
        this.changes = changes;
        this.filtered = filtered;
        this.offers = offers;
        this.scope = scope;
        this.messages = messages;
    }

    @GetMapping("/new")
    String begin(
            @PathVariable PlanId id,
            @ModelAttribute("form") BulkForm form,
            BindingResult errors,
            @ModelAttribute("filter") ActionFilter filter,
            @RequestParam(defaultValue = "") String choose,
            @RequestParam(defaultValue = "") List<ActionId> listed,
            Viewer viewer,
            Model model) {
        scope.require("change many actions", id, PlanScope.KEEPERS, viewer);
        List<ActionId> actions =
                switch (choose) {
                    case "all" -> filtered.of(id, filter, AT_MOST + 1, viewer);
                    case "page" -> listed;
                    default -> form.actions();
                };
        if (!listed.isEmpty() || !choose.isEmpty()) {
            // The list sends its filter along, whose fields have the names of ours.
            model.addAttribute("form", BulkForm.blank());
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
        }
        return showForm(id, directory.chosen(id, actions, viewer), offers.of(id, viewer), model);
    }

    @RequestMapping(
            path = "/preview",
            method = {RequestMethod.GET, RequestMethod.POST})
    String preview(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") BulkForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return checked(id, form, errors, viewer, model, preview -> showPreview(id, form, preview, model));
    }

    @PostMapping
    String change(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") BulkForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        return checked(id, form, errors, viewer, model, preview -> {
            if (preview.isWhatWasSeen(form.rowsSeen()) && applied(preview, form, viewer)) {
                return "redirect:/plans/" + id + "/actions?done=plans.actions-changed";
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("movedOn", true);
            List<ChosenAction> now = directory.chosen(id, form.actions(), viewer);
            return showPreview(id, form, previews.of(id, now, form, offers.of(id, viewer), viewer), model);
        });
    }

    private String checked(
            PlanId id,
            BulkForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            Function<BulkPreview, String> then) {
        scope.require("change many actions", id, PlanScope.KEEPERS, viewer);
        ActionChoices choices = offers.of(id, viewer);
        List<ChosenAction> chosen = directory.chosen(id, form.actions(), viewer);
        form.check(choices, chosen.stream().anyMatch(ChosenAction::dueFixed), errors);
        if (errors.hasErrors() || chosen.isEmpty()) {
            return showForm(id, chosen, choices, model);
        }
        return then.apply(previews.of(id, chosen, form, choices, viewer));
    }

    private boolean applied(BulkPreview preview, BulkForm form, Viewer viewer) {
        try {
            changes.apply(preview, form, viewer);
            return true;
        } catch (StaleVersion | NotAllowedNow changedMeanwhile) {
            return false;
        }
    }

    private String showForm(PlanId id, List<ChosenAction> chosen, ActionChoices choices, Model model) {
        model.addAttribute("plan", id);
        model.addAttribute("choices", choices);
        model.addAttribute("tooMany", chosen.size() > AT_MOST);
        model.addAttribute("chosen", chosen);
        model.addAttribute("dueFixed", chosen.stream().anyMatch(ChosenAction::dueFixed));
        model.addAttribute("ratings", ratings());
        return "plans/bulk/new";
    }

    private static String showPreview(PlanId id, BulkForm form, BulkPreview preview, Model model) {
        model.addAttribute("plan", id);
        model.addAttribute("form", form);
        model.addAttribute("preview", preview);
        return "plans/bulk/preview";
    }

    private List<Choice> ratings() {
        return Stream.concat(
                        Stream.of(new Choice("", messages.getMessage("plans.bulk.stays", null, Locale.UK))),
                        Stream.of(LeadRating.values())
                                .map(rating -> new Choice(
                                        rating.name(),
                                        messages.getMessage("plans.lead-rating." + rating, null, Locale.UK))))
                .toList();
    }
}
