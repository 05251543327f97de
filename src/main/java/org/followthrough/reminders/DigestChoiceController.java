package org.followthrough.reminders;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Everybody chooses for themselves how often they are told what needs them. */
@Controller
@RequestMapping("/account/reminders")
class DigestChoiceController {

    private final DigestChoices choices;
    private final ReminderSettings settings;
    private final MessageSource messages;

    DigestChoiceController(DigestChoices choices, ReminderSettings settings, MessageSource messages) {
        this.choices = choices;
        this.settings = settings;
        this.messages = messages;
    }

    @GetMapping
    String show(@ModelAttribute("form") DigestChoiceForm form, BindingResult errors, Viewer viewer, Model model) {
        if (form.digests() == null) {
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
            model.addAttribute(
                    "form", new DigestChoiceForm(choices.of(viewer.id()).name()));
        }
        return page(viewer, model);
    }

    @PostMapping
    String choose(
            @Valid @ModelAttribute("form") DigestChoiceForm form, BindingResult errors, Viewer viewer, Model model) {
        if (errors.hasErrors()) {
            return page(viewer, model);
        }
        choices.choose(form.toChoice(), viewer);
        return "redirect:/account/reminders?done=reminders.chosen";
    }

    private String page(Viewer viewer, Model model) {
        model.addAttribute("choices", all());
        model.addAttribute("mailed", settings.mailsAreSent());
        model.addAttribute("shown", settings.mailsAreShown());
        model.addAttribute("mailAddress", choices.addressOf(viewer.id()).orElse(null));
        return "reminders/choice";
    }

    private List<Choice> all() {
        return Stream.of(DigestChoice.values())
                .map(choice -> new Choice(
                        choice.name(),
                        messages.getMessage("reminders.choice." + choice, null, Locale.UK),
                        messages.getMessage("reminders.choice." + choice + ".hint", null, Locale.UK)))
                .toList();
    }
}
