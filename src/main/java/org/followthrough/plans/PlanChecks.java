package org.followthrough.plans;

import java.util.List;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.stereotype.Component;

/** What must hold before a plan is made or changed: first what the viewer sees, then what their role allows. */
@Component
class PlanChecks {

    private final PlanScope scope;
    private final InspectionScope inspections;

    PlanChecks(PlanScope scope, InspectionScope inspections) {
        this.scope = scope;
        this.inspections = inspections;
    }

    void requireMakeable(NewPlan words, Viewer viewer) {
        for (OrganisationId organisation : words.organisations()) {
            if (!viewer.visibleOrganisations().contains(organisation)) {
                throw NotFound.of(organisation);
            }
        }
        viewer.require("make a plan", PlanScope.KEEPERS, words.organisations(), null);
        requireSeen(words.inspections(), viewer);
    }

    void requireRewordable(PlanId plan, NewPlan words, Viewer viewer) {
        scope.require("edit a plan", plan, PlanScope.KEEPERS, viewer);
        requireSeen(words.inspections(), viewer);
    }

    private void requireSeen(List<InspectionId> wanted, Viewer viewer) {
        wanted.forEach(inspection -> inspections.organisationsOf(inspection, viewer));
    }
}
