package org.followthrough.pages.history;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.history.erasing.Erasures;
import org.followthrough.history.erasing.Erasures.Found;
import org.followthrough.history.erasing.IdentifyingWords;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Erasing identifying words and files: first everywhere they stand is shown, then they go. */
@Controller
class ErasureController {

    private final Erasures erasures;
    private final ErasurePlaces places;
    private final ErasureReads reads;

    ErasureController(Erasures erasures, ErasurePlaces places, ErasureReads reads) {
        this.erasures = erasures;
        this.places = places;
        this.reads = reads;
    }

    @GetMapping("/admin/erasures")
    String list(Viewer viewer, Model model) {
        model.addAttribute("erasures", reads.all(viewer));
        return "pages/erasures";
    }

    @GetMapping("/admin/erasures/new")
    String preview(@ModelAttribute("form") ErasureForm form, Viewer viewer, Model model) {
        AdministratorsScope.of(viewer);
        if (form.isOfFile()) {
            List<UUID> files = files(form, viewer);
            Found found = places.ofFiles(files, viewer);
            model.addAttribute("fileName", reads.fileName(files.get(0)));
            show(found, 0, viewer, model);
        } else {
            form.identifying()
                    .ifPresent(words -> show(
                            places.of(words, viewer),
                            erasures.notSentYet(words, AdministratorsScope.of(viewer)),
                            viewer,
                            model));
            model.addAttribute(
                    "tooShort", form.words() != null && form.identifying().isEmpty());
        }
        return "pages/erasure-new";
    }

    @PostMapping("/admin/erasures")
    String erase(@Valid @ModelAttribute("form") ErasureForm form, BindingResult errors, Viewer viewer, Model model) {
        AdministratorsScope.of(viewer);
        if (!form.isOfFile() && form.identifying().isEmpty()) {
            errors.rejectValue("words", "history.erasure.words.wrong");
        }
        if (form.saysTheWordsAgain()) {
            errors.rejectValue("reason", "history.erasure.reason.says-it");
        }
        if (errors.hasErrors() || !isStillWhatWasShown(form, viewer, errors)) {
            return preview(form, viewer, model);
        }
        if (form.isOfFile()) {
            eraseFile(form, viewer);
        } else {
            eraseWords(form.identifying().orElseThrow(), String.valueOf(form.reason()), viewer);
        }
        return "redirect:/admin/erasures?done=history.erased";
    }

    /** Nobody erases what they have not been shown. */
    private boolean isStillWhatWasShown(ErasureForm form, Viewer viewer, BindingResult errors) {
        long now = form.isOfFile()
                ? places.ofFiles(files(form, viewer), viewer).versions().size()
                : places.of(form.identifying().orElseThrow(), viewer).versions().size();
        @Nullable Long shown = form.found();
        if (shown != null && shown == now) {
            return true;
        }
        errors.reject("history.erasure.look-again");
        return false;
    }

    private void eraseWords(IdentifyingWords words, String reason, Viewer viewer) {
        Set<OrganisationId> organisations = AdministratorsScope.of(viewer);
        erasures.eraseWords(words, places.of(words, viewer), reason, organisations, viewer);
    }

    private void eraseFile(ErasureForm form, Viewer viewer) {
        List<UUID> files = files(form, viewer);
        Set<OrganisationId> organisations = AdministratorsScope.of(viewer);
        erasures.eraseFiles(files, places.ofFiles(files, viewer), String.valueOf(form.reason()), organisations, viewer);
    }

    private List<UUID> files(ErasureForm form, Viewer viewer) {
        UUID file = form.fileId().orElseThrow(() -> NotFound.of("a file that has no such id"));
        List<UUID> files = places.files(file, viewer);
        if (files.isEmpty()) {
            throw NotFound.of(file);
        }
        return files;
    }

    private void show(Found found, long notSentYet, Viewer viewer, Model model) {
        model.addAttribute("found", found);
        model.addAttribute("notSentYet", notSentYet);
        model.addAttribute("places", reads.named(places.places(found, viewer), viewer));
    }
}
