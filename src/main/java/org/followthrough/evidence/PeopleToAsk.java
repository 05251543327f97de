package org.followthrough.evidence;

import java.util.List;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionOffers;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.Choice;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may be asked for evidence: those who keep the plan. */
@Component
class PeopleToAsk {

    private final ActionOffers offers;

    PeopleToAsk(ActionOffers offers) {
        this.offers = offers;
    }

    /** The people by name, after the first choice, which is whoever leads the action. */
    List<Choice> of(PlanId plan, String lead, Viewer viewer) {
        return offers.of(plan, viewer).peopleOr(lead);
    }

    void require(PlanId plan, @Nullable PersonId person, Viewer viewer) {
        if (person != null
                && offers.of(plan, viewer).people().stream()
                        .noneMatch(choice -> choice.value().equals(person.toString()))) {
            throw NotFound.of(person);
        }
    }
}
