package org.followthrough.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.findings.RecommendationId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionStatus;

/**
 * An action that answers a recommendation.
 *
 * @param number said aloud with an A before it
 * @param rating name of the rating worked out for today
 * @param lasting whether it is done and every check it needs has held
 */
public record RecommendationActionRow(
        ActionId id,
        RecommendationId recommendation,
        int number,
        String title,
        String leadTitle,
        LocalDate dueOn,
        String status,
        String rating,
        boolean lasting,
        String plan) {

    private static final Set<String> NEED_NO_CHECK =
            Set.of(ActionStatus.WITHDRAWN.name(), ActionStatus.CLOSED_BEFORE_IMPORT.name());

    /**
     * Whether what these actions answer is embedded: each is done and every check it needs has held, of which there was one.
     * Actions that were given up, or came complete from a spreadsheet, need none.
     */
    static boolean areEmbedded(List<RecommendationActionRow> actions) {
        return actions.stream().anyMatch(action -> action.status.equals(ActionStatus.EMBEDDED.name()))
                && actions.stream().allMatch(action -> action.lasting || NEED_NO_CHECK.contains(action.status));
    }
}
