package org.followthrough.evidence.previews;

import jakarta.validation.Valid;
import java.util.Objects;
import org.followthrough.evidence.EvidenceVersionId;
import org.followthrough.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What looks like personal data in a file, and why it is fine. */
@Controller
class PersonalDataController {

    private final PersonalDataSettling settling;

    PersonalDataController(PersonalDataSettling settling) {
        this.settling = settling;
    }

    static String addressOf(EvidenceVersionId version) {
        return "/evidence/versions/" + version + "/personal-data";
    }

    @GetMapping("/evidence/versions/{id}/personal-data")
    String show(
            @PathVariable EvidenceVersionId id,
            @ModelAttribute("form") PersonalDataForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        model.addAttribute("page", settling.page(id, viewer));
        return "evidence/personal-data-found";
    }

    @PostMapping("/evidence/versions/{id}/personal-data")
    String settle(
            @PathVariable EvidenceVersionId id,
            @Valid @ModelAttribute("form") PersonalDataForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        settling.require(id, viewer);
        if (errors.hasErrors()) {
            return show(id, form, errors, viewer, model);
        }
        settling.settle(id, Objects.requireNonNull(form.reason()).strip(), viewer);
        return "redirect:/evidence/" + settling.require(id, viewer).of().piece() + "?done=evidence.settled";
    }
}
