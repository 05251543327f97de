package org.followthrough.findings;

import java.time.Clock;
import java.util.Set;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what is wanted of a recommendation and how it comes along. */
@Service
@Transactional
public class RecommendationManagement {

    private static final Set<Role> LEADERS = Set.of(Role.LEADER);

    private final Recommendations recommendations;
    private final RecommendationUpdates updates;
    private final RecommendationScope scope;
    private final Clock clock;

    RecommendationManagement(
            Recommendations recommendations, RecommendationUpdates updates, RecommendationScope scope, Clock clock) {
        this.recommendations = recommendations;
        this.updates = updates;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Says in one sentence what should be different; blank takes it back.
     *
     * @param begunFrom the version of the recommendation that the words began from
     * @throws NotFound when the recommendation is not one the viewer sees
     * @throws org.followthrough.shared.NotPermitted when they may not write it
     * @throws org.followthrough.shared.StaleVersion when somebody else changed it meanwhile
     */
    public void wantOutcome(RecommendationId recommendation, @Nullable String outcome, int begunFrom, Viewer viewer) {
        requireKeeper(recommendation, viewer);
        recommendations
                .findById(recommendation)
                .orElseThrow(() -> NotFound.of(recommendation))
                .wantOutcome(outcome, begunFrom);
    }

    /**
     * Writes down what a leader says about overall progress.
     *
     * @throws NotFound when the recommendation is not one the viewer sees
     * @throws org.followthrough.shared.NotPermitted when they are no leader there
     */
    public void update(RecommendationId recommendation, NewRecommendationUpdate update, Viewer viewer) {
        requireLeader(recommendation, viewer);
        updates.save(RecommendationUpdate.write(recommendation, update, viewer, clock.instant()));
    }

    @Transactional(readOnly = true)
    void requireLeader(RecommendationId recommendation, Viewer viewer) {
        viewer.require("update a recommendation", LEADERS, scope.organisationsOf(recommendation, viewer), null);
    }

    @Transactional(readOnly = true)
    void requireKeeper(RecommendationId recommendation, Viewer viewer) {
        viewer.require(
                "want an outcome", InspectionManagement.KEEPERS, scope.organisationsOf(recommendation, viewer), null);
    }
}
