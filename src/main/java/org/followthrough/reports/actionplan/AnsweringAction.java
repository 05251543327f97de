package org.followthrough.reports.actionplan;

import java.util.Set;
import java.util.UUID;
import org.followthrough.plans.RatingBasis;

/**
 * An action with the recommendations it answers, seen by the reader of the paper or not.
 *
 * @param basis what its own rating and that of its recommendations is worked out from
 * @param kept whether the filter of the paper keeps it; the rating of a recommendation counts all
 */
record AnsweringAction(Set<UUID> answers, RatingBasis basis, boolean kept, ActionLine line) {

    AnsweringAction {
        answers = Set.copyOf(answers);
    }
}
