package org.followthrough.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionDetails;
import org.followthrough.plans.AnsweredRow;
import org.followthrough.plans.CouncilViewRow;
import org.followthrough.plans.PlanScope;

/**
 * What a shared action means to one council, on the action's page.
 *
 * @param answers references of the council's own recommendations that the action answers; empty for none
 */
record ActionCouncilView(CouncilViewRow view, String answers, boolean mayWrite) {

    static List<ActionCouncilView> of(ActionDetails action, List<AnsweredRow> answered, Viewer viewer) {
        return action.views().stream()
                .map(view -> new ActionCouncilView(
                        view,
                        answered.stream()
                                .filter(row -> row.councils().contains(view.council()))
                                .map(AnsweredRow::reference)
                                .collect(Collectors.joining(", ")),
                        viewer.holds(
                                PlanScope.KEEPERS,
                                List.of(view.council()),
                                action.plan().id())))
                .toList();
    }
}
