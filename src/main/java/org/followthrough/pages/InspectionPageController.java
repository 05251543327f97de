package org.followthrough.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.findings.links.LinkPassage;
import org.followthrough.findings.links.RecommendationLinks;
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
    private final RecommendationLinks links;

    InspectionPageController(InspectionReads inspections, RecommendationLinks links) {
        this.inspections = inspections;
        this.links = links;
    }

    @GetMapping("/inspections/{id}")
    String show(@PathVariable InspectionId id, Viewer viewer, Model model) {
        InspectionHead head = inspections.head(id, viewer);
        List<InspectionFindingRow> findings = inspections.findings(id);
        List<InspectionRecommendationRow> all = inspections.recommendations(id, viewer);
        Map<Boolean, List<InspectionRecommendationRow>> recommendations =
                all.stream().collect(Collectors.partitioningBy(InspectionRecommendationRow::ours));
        boolean mayWrite = viewer.holds(InspectionManagement.KEEPERS, head.organisationIds(), null);
        model.addAttribute("inspection", head);
        model.addAttribute("judgements", inspections.judgements(id));
        model.addAttribute("items", recommendations.get(false));
        model.addAttribute("readings", recommendations.get(true));
        model.addAttribute("sections", InspectionSection.of(findings));
        model.addAttribute("plans", inspections.plans(id, viewer));
        model.addAttribute("mayWrite", mayWrite);
        model.addAttribute("linksOffered", mayWrite ? links.open(id, passages(findings, all), viewer) : 0);
        return "pages/inspection";
    }

    private static List<LinkPassage> passages(
            List<InspectionFindingRow> findings, List<InspectionRecommendationRow> recommendations) {
        return Stream.concat(
                        findings.stream()
                                .map(row -> new LinkPassage(
                                        row.id().id(), false, String.valueOf(row.position()), row.words())),
                        recommendations.stream()
                                .map(row -> new LinkPassage(row.id().id(), true, row.reference(), row.words())))
                .toList();
    }
}
