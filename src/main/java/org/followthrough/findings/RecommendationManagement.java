package org.followthrough.findings;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.organisations.OrganisationId;
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
    private final LocalReferences references;
    private final Clock clock;

    RecommendationManagement(
            Recommendations recommendations,
            RecommendationUpdates updates,
            RecommendationScope scope,
            LocalReferences references,
            Clock clock) {
        this.recommendations = recommendations;
        this.updates = updates;
        this.scope = scope;
        this.references = references;
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

    /**
     * Keeps a recommendation that comes from no inspection, under the next reference of its organisation and year.
     *
     * @throws NotFound when the organisation is not one the viewer sees
     * @throws org.followthrough.shared.NotPermitted when they may not write for it
     */
    public RecommendationId keepLocal(
            OrganisationId organisation, int year, String words, @Nullable String outcome, Viewer viewer) {
        if (!viewer.visibleOrganisations().contains(organisation)) {
            throw NotFound.of(organisation);
        }
        viewer.require("write a recommendation down", InspectionManagement.KEEPERS, List.of(organisation), null);
        String begin = references.begin(organisation, year);
        Recommendation local = Recommendation.local(organisation, begin, references.next(begin), words);
        local.wantOutcome(outcome);
        return recommendations.saveAndFlush(local).id();
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
