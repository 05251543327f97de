package org.followthrough.pages;

import org.followthrough.inspections.InspectionId;
import org.followthrough.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The letter with every finding and recommendation marked in place. */
@Controller
class LetterPageController {

    private final InspectionReads inspections;
    private final LetterReads letters;

    LetterPageController(InspectionReads inspections, LetterReads letters) {
        this.inspections = inspections;
        this.letters = letters;
    }

    @GetMapping("/inspections/{id}/letter")
    String show(@PathVariable InspectionId id, Viewer viewer, Model model) {
        model.addAttribute("inspection", inspections.head(id, viewer));
        model.addAttribute("blocks", letters.blocks(id, viewer));
        return "pages/letter";
    }
}
