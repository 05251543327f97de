package org.followthrough.plans;

import java.util.List;
import org.followthrough.shared.Choice;

/**
 * What stands around the list of actions.
 *
 * @param sort the order shown
 * @param headings the columns, each with the address that sorts by it
 * @param notUnderstood names of filters that were given and mean nothing
 */
record ActionListPage(
        String sort,
        List<Heading> headings,
        List<Choice> themes,
        List<Choice> ratings,
        List<Choice> statuses,
        List<Choice> leads,
        List<Choice> dues,
        List<Choice> recommendations,
        List<String> notUnderstood) {

    /** One column. */
    record Heading(String key, String text, String href) {}
}
