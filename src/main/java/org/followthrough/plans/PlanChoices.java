package org.followthrough.plans;

import java.util.Collection;
import java.util.List;
import org.followthrough.shared.Choice;

/** What the form of a plan offers: organisations and inspections that the viewer sees. */
record PlanChoices(List<Choice> organisations, List<Choice> inspections) {

    /** Whether every value chosen is one of those offered. */
    boolean offer(List<Choice> offered, Collection<String> chosen) {
        return offered.stream().map(Choice::value).toList().containsAll(chosen);
    }
}
