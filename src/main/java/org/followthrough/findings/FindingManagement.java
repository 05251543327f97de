package org.followthrough.findings;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotAllowedNow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what inspectors wrote. */
@Service
@Transactional
public class FindingManagement {

    private final Findings findings;
    private final Recommendations recommendations;
    private final InspectionManagement inspections;
    private final FindingReading reading;

    FindingManagement(
            Findings findings,
            Recommendations recommendations,
            InspectionManagement inspections,
            FindingReading reading) {
        this.findings = findings;
        this.recommendations = recommendations;
        this.inspections = inspections;
        this.reading = reading;
    }

    /**
     * Keeps the findings and recommendations of an inspection, once for good, numbered in the order given. References
     * count the inspectors' own ({@code -R1}) apart from our reading ({@code -T1}).
     *
     * @throws org.followthrough.shared.NotFound when the inspection is not one the viewer sees
     * @throws org.followthrough.shared.NotPermitted when they may not write it
     * @throws NotAllowedNow when it has findings or recommendations already
     * @throws IllegalArgumentException when words are not exactly the letter's at their span
     */
    public void accept(
            InspectionId inspection, List<NewFinding> quoted, List<NewRecommendation> recommended, Viewer viewer) {
        inspections.requireKeeper("accept findings", inspection, viewer);
        if (findings.existsByInspection(inspection) || recommendations.existsByInspection(inspection)) {
            throw new NotAllowedNow("findings.already-accepted");
        }
        Verbatim letter = reading.letter(inspection);
        List<FindingId> kept = keep(inspection, quoted, letter);
        keep(reading.source(inspection), recommended, letter, kept);
    }

    private List<FindingId> keep(InspectionId inspection, List<NewFinding> quoted, Verbatim letter) {
        List<Finding> all = new ArrayList<>();
        quoted.forEach(finding -> all.add(Finding.quote(inspection, all.size() + 1, finding, letter)));
        return findings.saveAllAndFlush(all).stream().map(Finding::id).toList();
    }

    private void keep(
            RecommendationSource source, List<NewRecommendation> recommended, Verbatim letter, List<FindingId> kept) {
        List<Recommendation> all = new ArrayList<>();
        int ours = 0;
        for (NewRecommendation next : recommended) {
            int position = all.size() + 1;
            ours += next.kind().isOurs() ? 1 : 0;
            int number = next.kind().isOurs() ? ours : position - ours;
            Recommendation recommendation = Recommendation.quote(source, next, letter, position, number);
            recommendation.restOn(next.findings().stream().map(kept::get).toList());
            all.add(recommendation);
        }
        recommendations.saveAllAndFlush(all);
    }
}
