package org.followthrough.findings.local;

import java.util.List;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationManagement;
import org.followthrough.findings.RecommendationScope;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes local recommendations down and what is answered to them. */
@Service
@Transactional
public class LocalRecommendationManagement {

    private final RecommendationManagement recommendations;
    private final LocalRecommendations locals;
    private final RecommendationScope scope;

    LocalRecommendationManagement(
            RecommendationManagement recommendations, LocalRecommendations locals, RecommendationScope scope) {
        this.recommendations = recommendations;
        this.locals = locals;
        this.scope = scope;
    }

    /**
     * Writes a recommendation down under the next reference of its organisation and year, such as {@code NNC-2026-L1}.
     *
     * @throws NotFound when the organisation is not one the viewer sees
     * @throws NotPermitted when they may not write for it
     */
    public RecommendationId note(NewLocalRecommendation its, Viewer viewer) {
        RecommendationId id = recommendations.keepLocal(
                its.organisation(), its.saidOn().getYear(), its.words(), its.outcomeWanted(), viewer);
        locals.save(LocalRecommendation.note(id, its, viewer.today()));
        return id;
    }

    /**
     * Answers a local recommendation.
     *
     * @param begunFrom the version the viewer's form began from
     * @throws NotFound when it is not one the viewer sees, or not local
     * @throws NotPermitted when they may not write for its organisation
     * @throws org.followthrough.shared.StaleVersion when somebody else answered meanwhile
     */
    public void respond(RecommendationId id, ReasonedResponse response, int begunFrom, Viewer viewer) {
        requireKeeper(id, viewer);
        locals.findById(id).orElseThrow(() -> NotFound.of(id)).respond(response, begunFrom, viewer.today());
    }

    @Transactional(readOnly = true)
    void requireKeeper(RecommendationId id, Viewer viewer) {
        List<OrganisationId> organisations = scope.organisationsOf(id, viewer);
        viewer.require("answer a recommendation", InspectionManagement.KEEPERS, organisations, null);
    }

    /** Passes when the viewer may write recommendations down for any organisation. */
    void requireKeeperAnywhere(Viewer viewer) {
        if (viewer.reach(InspectionManagement.KEEPERS).isEmpty()) {
            throw NotPermitted.to("write a recommendation down");
        }
    }
}
