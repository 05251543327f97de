package org.followthrough.pages;

import java.util.List;
import org.followthrough.findings.FindingManagement;
import org.followthrough.findings.NewRecommendation;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.inspections.NewInspection;
import org.followthrough.people.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records an inspection and what must improve in one go. */
@Service
class InspectionByHand {

    private final InspectionManagement inspections;
    private final FindingManagement findings;

    InspectionByHand(InspectionManagement inspections, FindingManagement findings) {
        this.inspections = inspections;
        this.findings = findings;
    }

    @Transactional
    InspectionId record(NewInspection inspection, List<NewRecommendation> recommendations, Viewer viewer) {
        InspectionId recorded = inspections.record(inspection, viewer);
        if (!recommendations.isEmpty()) {
            findings.accept(recorded, List.of(), recommendations, viewer);
        }
        return recorded;
    }
}
