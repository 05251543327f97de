package org.followthrough.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One inspection: what was judged, what must improve, what was found, and what is being done about it. */
@Controller
class InspectionPageController {

    private final InspectionReads inspections;

    InspectionPageController(InspectionReads inspections) {
        this.inspections = inspections;
    }

    @GetMapping("/inspections/{id}")
    String show(@PathVariable InspectionId id, Viewer viewer, Model model) {
        InspectionHead head = inspections.head(id, viewer);
        Map<Boolean, List<InspectionRecommendationRow>> recommendations =
                inspections.recommendations(id, viewer).stream()
                        .collect(Collectors.partitioningBy(InspectionRecommendationRow::ours));
        model.addAttribute("inspection", head);
        model.addAttribute("judgements", inspections.judgements(id));
        model.addAttribute("items", recommendations.get(false));
        model.addAttribute("readings", recommendations.get(true));
        model.addAttribute("sections", InspectionSection.of(inspections.findings(id)));
        model.addAttribute("plans", inspections.plans(id, viewer));
        model.addAttribute("mayWrite", viewer.holds(InspectionManagement.KEEPERS, head.organisationIds(), null));
        return "pages/inspection";
    }
}
