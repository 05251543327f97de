package org.followthrough.reports.style;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.beans.PropertyEditorSupport;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.reports.document.HouseStyle;
import org.followthrough.shared.Choice;
import org.followthrough.shared.Conflict;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** The page on which administrators choose how the papers of an organisation look. */
@Controller
class StyleController {

    private static final String VIEW = "reports/style/edit";

    private final StyleManagement management;
    private final MessageSource messages;

    StyleController(StyleManagement management, MessageSource messages) {
        this.management = management;
        this.messages = messages;
    }

    /** A browser without a file, or a tool, sends words in the file's place: that is no file. */
    @InitBinder("form")
    void wordsAreNoFile(WebDataBinder binder) {
        binder.registerCustomEditor(MultipartFile.class, new NoFile());
    }

    @ModelAttribute("removing")
    List<Choice> removing() {
        return List.of(new Choice("", word("remove.no")), new Choice("yes", word("remove.yes")));
    }

    @GetMapping("/admin/house-style/{organisation}")
    String edit(
            @PathVariable OrganisationId organisation,
            @ModelAttribute("form") StyleForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        StyleRow stored = management.look(organisation, viewer);
        if (form.name() == null) {
            model.addAttribute("form", formOf(stored));
        }
        model.addAttribute("stored", stored);
        return VIEW;
    }

    @PostMapping("/admin/house-style/{organisation}")
    String choose(
            @PathVariable OrganisationId organisation,
            @Valid @ModelAttribute("form") StyleForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response)
            throws IOException {
        StyleRow stored = management.look(organisation, viewer);
        model.addAttribute("stored", stored);
        byte[] picture = check(form, stored.style(), errors);
        if (errors.hasErrors()) {
            return VIEW;
        }
        try {
            management.choose(organisation, form, picture, viewer);
        } catch (StaleVersion stale) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("conflicts", conflicts(stored.style(), form));
            model.addAttribute("form", form.against(stored.version()));
            return VIEW;
        }
        return "redirect:/admin/house-style/" + organisation + "?done=reports.style-chosen";
    }

    private static byte @Nullable [] check(StyleForm form, HouseStyle stored, BindingResult errors) throws IOException {
        if (!errors.hasFieldErrors("colour") && Contrast.onWhite(form.hex()) < Contrast.ENOUGH) {
            errors.rejectValue("colour", "reports.style.colour.pale");
        }
        boolean showsLogo = form.bringsLogo() || (stored.logo() != null && !form.removesLogo());
        if (showsLogo && form.words().isEmpty()) {
            errors.rejectValue("logoWords", "reports.style.logo-words.missing");
        }
        MultipartFile sent = form.logo();
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        Optional<byte[]> drawn =
                sent.getSize() > LogoDrawing.LARGEST ? Optional.empty() : LogoDrawing.of(sent.getBytes());
        if (drawn.isEmpty()) {
            errors.rejectValue("logo", "reports.style.logo.wrong");
        }
        return drawn.orElse(null);
    }

    private List<Conflict> conflicts(HouseStyle stored, StyleForm form) {
        return Stream.of(
                        Conflict.between(
                                word("name"), stored.name(), form.toStyle().name()),
                        Conflict.between(word("colour"), stored.colour(), form.hex()),
                        Conflict.between(
                                word("footer"),
                                text(stored.footer()),
                                text(form.toStyle().footer())),
                        Conflict.between(
                                word("classification"),
                                text(stored.classification()),
                                text(form.toStyle().classification())))
                .flatMap(conflict -> conflict)
                .toList();
    }

    private static String text(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }

    private String word(String part) {
        return messages.getMessage("reports.style." + part, null, Locale.UK);
    }

    private static StyleForm formOf(StyleRow stored) {
        HouseStyle style = stored.style();
        HouseStyle.Logo logo = style.logo();
        Integer version = stored.version();
        return new StyleForm(
                style.name(),
                style.colour(),
                null,
                logo == null ? "" : logo.words(),
                null,
                style.footer(),
                style.classification(),
                version == null ? "" : version.toString());
    }

    private static final class NoFile extends PropertyEditorSupport {

        @Override
        public void setAsText(String words) {
            setValue(null);
        }
    }
}
