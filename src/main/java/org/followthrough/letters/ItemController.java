package org.followthrough.letters;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.findings.FindingType;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One item of a draft in full: its correction, what it is and what it is about, and where it is split. */
@Controller
class ItemController {

    private static final String VIEW = "letters/item";
    private static final String FORM = "form";

    private final DraftItemManagement items;
    private final DraftPages pages;
    private final MessageSource messages;

    ItemController(DraftItemManagement items, DraftPages pages, MessageSource messages) {
        this.items = items;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/letters/{id}/items/{item}")
    String show(
            @PathVariable LetterDraftId id,
            @PathVariable DraftItemId item,
            @ModelAttribute(FORM) ItemForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        DraftPage page = pages.of(id, item.toString(), viewer);
        ShownItem shown = shown(page, item);
        if (form.isFresh() && !errors.hasErrors()) {
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + FORM);
            model.addAttribute(FORM, ItemForm.of(shown.item()));
        }
        return fill(page, shown, model);
    }

    @PostMapping("/letters/{id}/items/{item}")
    String save(
            @PathVariable LetterDraftId id,
            @PathVariable DraftItemId item,
            @Valid @ModelAttribute(FORM) ItemForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        if (errors.hasErrors()) {
            DraftPage page = pages.of(id, item.toString(), viewer);
            return fill(page, shown(page, item), model);
        }
        try {
            items.save(id, item, form, viewer);
            return DraftItemController.back(id, item, "item-saved");
        } catch (StaleVersion stale) {
            DraftPage page = pages.of(id, item.toString(), viewer);
            DraftItemRow stored = shown(page, item).item();
            model.addAttribute("conflicts", form.conflicts(stored, word("letters.item.correction")));
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + FORM);
            model.addAttribute(FORM, form.on(stored));
            response.setStatus(HttpStatus.CONFLICT.value());
            return fill(page, shown(page, item), model);
        }
    }

    /** Before a word of it. */
    @PostMapping("/letters/{id}/items/{item}/splits")
    String split(
            @PathVariable LetterDraftId id,
            @PathVariable DraftItemId item,
            @RequestParam(required = false) @Nullable String before,
            Viewer viewer) {
        items.split(id, item, before != null && before.matches("\\d{1,8}") ? Integer.parseInt(before) : -1, viewer);
        return DraftItemController.back(id, item, "split");
    }

    private String fill(DraftPage page, ShownItem shown, Model model) {
        model.addAttribute("draft", page);
        model.addAttribute("shown", shown);
        model.addAttribute(
                "points", SplitPoint.of(page.head().text(), shown.item().place()));
        model.addAttribute("types", types());
        model.addAttribute("abouts", abouts(page));
        return VIEW;
    }

    private static ShownItem shown(DraftPage page, DraftItemId item) {
        ShownItem shown = page.item(item.toString());
        if (shown == null || page.head().inspection() != null) {
            throw NotFound.of(item);
        }
        return shown;
    }

    private List<Choice> types() {
        return Stream.of(FindingType.values())
                .map(type -> new Choice(type.name(), word("letters.type." + type)))
                .toList();
    }

    private List<Choice> abouts(DraftPage page) {
        Stream<Choice> subjects = page.subjects().stream()
                .map(subject -> new Choice(
                        subject.id().toString(),
                        word(
                                "letters.about." + (subject.isOurs() ? "ours" : "listed"),
                                subject.number(),
                                DraftPages.shortened(subject.words()))));
        return Stream.concat(Stream.of(new Choice("", word("letters.check.about.none"))), subjects)
                .toList();
    }

    private String word(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, Locale.UK));
    }
}
