package org.followthrough.plans;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.shared.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What the form of an action offers.
 *
 * @param partners that may lead
 * @param audiences councils of a joint plan that the viewer may write for; empty where there is nothing to choose
 */
public record ActionChoices(
        String planName,
        List<Choice> themes,
        List<Choice> people,
        List<Choice> partners,
        List<Choice> recommendations,
        List<Choice> audiences) {

    /** The same, with the people and the partner an action has already: who has left is not dropped unasked. */
    ActionChoices including(ActionDetails action) {
        List<Choice> all = Stream.of(
                        people.stream(),
                        former(people, action.lead(), action.leadName()),
                        former(people, action.manager(), action.managerName()))
                .flatMap(choices -> choices)
                .distinct()
                .toList();
        List<Choice> leading = Stream.concat(
                        partners.stream(), former(partners, action.leadOrganisation(), action.leadOrganisationName()))
                .toList();
        return new ActionChoices(planName, themes, all, leading, recommendations, audiences);
    }

    /** The themes, after a first choice that is none of them. */
    public List<Choice> themesOr(String none) {
        return or(none, themes);
    }

    /** The people, after a first choice that is none of them. */
    public List<Choice> peopleOr(String none) {
        return or(none, people);
    }

    /** The partners, after a first choice that is none of them. */
    public List<Choice> partnersOr(String none) {
        return or(none, partners);
    }

    /** The audiences, after a first choice that is none of them. */
    public List<Choice> audiencesOr(String none) {
        return or(none, audiences);
    }

    private static List<Choice> or(String none, List<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", none)), choices.stream()).toList();
    }

    private static Stream<Choice> former(List<Choice> offered, @Nullable Object id, @Nullable String name) {
        if (id == null
                || name == null
                || offered.stream().anyMatch(choice -> choice.value().equals(id.toString()))) {
            return Stream.empty();
        }
        return Stream.of(new Choice(id.toString(), name));
    }
}
