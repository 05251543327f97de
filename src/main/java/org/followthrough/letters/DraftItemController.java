package org.followthrough.letters;

import java.util.Set;
import org.followthrough.findings.FindingType;
import org.followthrough.letters.reading.Stretch;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What is done to the items of a draft in one press. Each leads back to the item; asked for by a script, it answers with the
 * item and the counts alone.
 */
@Controller
class DraftItemController {

    /** What the script of the page sends along. */
    private static final String BY_SCRIPT = "X-Item-Only";

    private static final Set<String> VERBS =
            Set.of("acceptances", "rejections", "restorations", "types", "joins", "splits");

    private final DraftItemManagement items;
    private final DraftPages pages;

    DraftItemController(DraftItemManagement items, DraftPages pages) {
        this.items = items;
        this.pages = pages;
    }

    @PostMapping("/letters/{id}/items/{item}/acceptances")
    String accept(
            @PathVariable LetterDraftId id,
            @PathVariable DraftItemId item,
            @RequestHeader(name = BY_SCRIPT, required = false) @Nullable String script,
            Viewer viewer,
            Model model) {
        items.accept(id, item, viewer);
        return answer(id, item, script, viewer, model);
    }

    @PostMapping("/letters/{id}/items/{item}/rejections")
    String reject(
            @PathVariable LetterDraftId id,
            @PathVariable DraftItemId item,
            @RequestHeader(name = BY_SCRIPT, required = false) @Nullable String script,
            Viewer viewer,
            Model model) {
        items.reject(id, item, viewer);
        return answer(id, item, script, viewer, model);
    }

    @PostMapping("/letters/{id}/items/{item}/restorations")
    String restore(
            @PathVariable LetterDraftId id,
            @PathVariable DraftItemId item,
            @RequestHeader(name = BY_SCRIPT, required = false) @Nullable String script,
            Viewer viewer,
            Model model) {
        items.restore(id, item, viewer);
        return answer(id, item, script, viewer, model);
    }

    /** Takes a finding as one type; an unknown one changes nothing. */
    @PostMapping("/letters/{id}/items/{item}/types")
    String takeAs(
            @PathVariable LetterDraftId id,
            @PathVariable DraftItemId item,
            @RequestParam(required = false) @Nullable FindingType type,
            @RequestHeader(name = BY_SCRIPT, required = false) @Nullable String script,
            Viewer viewer,
            Model model) {
        if (type == null) {
            items.accept(id, item, viewer);
        } else {
            items.takeAs(id, item, type, viewer);
        }
        return answer(id, item, script, viewer, model);
    }

    @PostMapping("/letters/{id}/items/{item}/joins")
    String join(@PathVariable LetterDraftId id, @PathVariable DraftItemId item, Viewer viewer) {
        items.join(id, item, viewer);
        return back(id, item, "joined");
    }

    /** Whoever was asked to sign in in between comes back to the item and presses again. */
    @GetMapping("/letters/{id}/items/{item}/{verb}")
    String again(
            @PathVariable LetterDraftId id, @PathVariable DraftItemId item, @PathVariable String verb, Viewer viewer) {
        if (pages.of(id, null, viewer).item(item.toString()) == null || !VERBS.contains(verb)) {
            throw NotFound.of(item);
        }
        return back(id, item, "press-again");
    }

    /** Takes all of a section that nobody decided on; of findings all as one type, where one is given. */
    @PostMapping("/letters/{id}/bulk-acceptances")
    String acceptAll(
            @PathVariable LetterDraftId id,
            @RequestParam(required = false) @Nullable String range,
            @RequestParam(required = false) @Nullable DraftPart part,
            @RequestParam(required = false) @Nullable FindingType type,
            @RequestParam(required = false) @Nullable String group,
            Viewer viewer) {
        if (type == null) {
            items.acceptAll(id, part == null ? DraftPart.FINDING : part, stretch(range), viewer);
        } else {
            items.takeAllAs(id, stretch(range), type, viewer);
        }
        String anchor = group != null && group.matches("[a-zA-Z0-9_-]{1,40}") ? group : "items";
        return "redirect:/letters/" + id + "?done=letters.all-accepted#" + anchor;
    }

    /** Two offsets, as in 120-345; nothing where that is not what was sent. */
    static Stretch stretch(@Nullable String said) {
        if (said == null || !said.matches("\\d{1,8}-\\d{1,8}")) {
            return new Stretch(0, 0);
        }
        String[] ends = said.split("-", 2);
        int start = Integer.parseInt(ends[0]);
        return new Stretch(start, Math.max(start, Integer.parseInt(ends[1])));
    }

    private String answer(LetterDraftId id, DraftItemId item, @Nullable String script, Viewer viewer, Model model) {
        if (script == null) {
            return back(id, item, null);
        }
        DraftPage page = pages.of(id, item.toString(), viewer);
        model.addAttribute("draft", page);
        model.addAttribute("shown", page.item(item.toString()));
        model.addAttribute("group", page.groupOf(item.toString()));
        return "letters/decided";
    }

    static String back(LetterDraftId id, DraftItemId item, @Nullable String done) {
        return "redirect:/letters/" + id + "?at=" + item + (done == null ? "" : "&done=letters." + done) + "#item-"
                + item;
    }
}
