package org.followthrough.plans.lists;

import java.util.List;
import org.followthrough.shared.Choice;

/**
 * What stands around a list of actions.
 *
 * @param address where the whole list is
 * @param query the filter and the order in force, as the query of an address with its question mark
 * @param sort the order shown
 * @param headings the columns, each with the address that sorts by it
 * @param tags what narrows the list, each with the address of the list without it
 * @param notUnderstood names of filters that were given and mean nothing
 */
record ActionListPage(
        String address,
        String query,
        String sort,
        List<Heading> headings,
        List<Tag> tags,
        List<Choice> themes,
        List<Choice> ratings,
        List<Choice> statuses,
        List<Choice> leads,
        List<Choice> dues,
        List<Choice> recommendations,
        List<Choice> inspections,
        List<Choice> updates,
        List<String> notUnderstood) {

    /** One column. */
    record Heading(String key, String text, String href) {}

    /** One thing that narrows the list. */
    record Tag(String label, String value, String href) {}
}
