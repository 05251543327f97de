package org.followthrough.plans;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.people.PersonId;
import org.followthrough.shared.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an action offers.
 *
 * @param audiences councils of a joint plan that the viewer may write for; empty where there is nothing to choose
 */
record ActionChoices(
        String planName,
        List<Choice> themes,
        List<Choice> people,
        List<Choice> recommendations,
        List<Choice> audiences) {

    /** The same, with the people an action has already: who has left is not dropped unasked. */
    ActionChoices including(ActionDetails action) {
        List<Choice> all = Stream.of(
                        people.stream(),
                        former(action.lead(), action.leadName()),
                        former(action.manager(), action.managerName()))
                .flatMap(choices -> choices)
                .distinct()
                .toList();
        return new ActionChoices(planName, themes, all, recommendations, audiences);
    }

    /** The themes, after a first choice that is none of them. */
    public List<Choice> themesOr(String none) {
        return or(none, themes);
    }

    /** The people, after a first choice that is none of them. */
    public List<Choice> peopleOr(String none) {
        return or(none, people);
    }

    /** The audiences, after a first choice that is none of them. */
    public List<Choice> audiencesOr(String none) {
        return or(none, audiences);
    }

    private static List<Choice> or(String none, List<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", none)), choices.stream()).toList();
    }

    private Stream<Choice> former(@Nullable PersonId person, @Nullable String name) {
        if (person == null || name == null) {
            return Stream.empty();
        }
        boolean offered = people.stream().anyMatch(choice -> choice.value().equals(person.toString()));
        return offered ? Stream.empty() : Stream.of(new Choice(person.toString(), name));
    }
}
