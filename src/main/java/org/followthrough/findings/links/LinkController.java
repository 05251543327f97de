package org.followthrough.findings.links;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.followthrough.inspections.InspectionId;
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

/** Offers what an inspection may say about others, and takes what a person decides. */
@Controller
@RequestMapping("/inspections/{id}/links")
class LinkController {

    private final RecommendationLinks links;
    private final LinkDirectory directory;
    private final MessageSource messages;

    LinkController(RecommendationLinks links, LinkDirectory directory, MessageSource messages) {
        this.links = links;
        this.directory = directory;
        this.messages = messages;
    }

    @GetMapping({"", "/declines", "/undoings", "/bulk"})
    String show(
            @PathVariable InspectionId id,
            @ModelAttribute("form") LinkForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        LinkPage page = directory.page(id, viewer);
        model.addAttribute("inspection", directory.head(id));
        model.addAttribute("links", page);
        model.addAttribute("steps", page.steps(found -> word("findings.links.above.choice", found)));
        model.addAttribute("findings", page.findings(choose("finding")));
        model.addAttribute("recommendations", page.recommendations(choose("recommendation")));
        model.addAttribute("earlier", page.earlier(choose("earlier")));
        model.addAttribute("neighbours", page.neighbours(choose("other")));
        return "findings/links";
    }

    @PostMapping
    String take(
            @PathVariable InspectionId id,
            @ModelAttribute("form") LinkForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return decide(id, form, errors, viewer, model, links::take, "link-taken");
    }

    @PostMapping("/declines")
    String decline(
            @PathVariable InspectionId id,
            @ModelAttribute("form") LinkForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        if (form.declinesRest()) {
            directory.requireKeeper(id, viewer);
            links.declineRest(id, viewer);
            return "redirect:/inspections/" + id + "/links?done=findings.rest-declined";
        }
        return decide(id, form, errors, viewer, model, links::decline, "link-declined");
    }

    @PostMapping("/undoings")
    String undo(
            @PathVariable InspectionId id,
            @ModelAttribute("form") LinkForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        return decide(id, form, errors, viewer, model, links::undo, "link-undone");
    }

    @PostMapping("/bulk")
    String takeAll(
            @PathVariable InspectionId id,
            @ModelAttribute("form") LinkForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        directory.requireKeeper(id, viewer);
        Optional<Double> atLeast = form.atLeast(errors);
        if (atLeast.isEmpty()) {
            return show(id, form, errors, viewer, model);
        }
        links.takeAll(id, atLeast.get(), viewer);
        return "redirect:/inspections/" + id + "/links?done=findings.links-taken";
    }

    private String decide(
            InspectionId id,
            LinkForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            BiConsumer<Link, Viewer> decision,
            String done) {
        directory.requireKeeper(id, viewer);
        Optional<Link> link = form.link(errors);
        link.ifPresent(wanted -> decision.accept(directory.within(id, wanted), viewer));
        return link.map(decided -> back(id, done, decided)).orElseGet(() -> show(id, form, errors, viewer, model));
    }

    private static String back(InspectionId id, String done, Link link) {
        String place = link.kind() == LinkKind.COMMENT ? "on-" + link.to() : LinkDirectory.section(link.kind());
        return "redirect:/inspections/" + id + "/links?done=findings." + done + "#" + place;
    }

    private Choice choose(String what) {
        return new Choice("", word("findings.links.choose." + what));
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
