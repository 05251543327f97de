package org.followthrough.plans.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.Choice;
import org.springframework.stereotype.Component;

/** Says in words which actions a filter keeps, for papers made from a list. */
@Component
public class FilterWords {

    private final ActionLists lists;
    private final ActionListPages pages;

    FilterWords(ActionLists lists, ActionListPages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    /**
     * What narrows the actions of a plan, each with its label, such as <i>Theme: Housing</i>; none when the filter keeps all.
     * One statement, or none.
     *
     * @param me what the viewer is called where the list was theirs
     */
    public List<String> of(PlanId plan, ActionFilter filter, Viewer viewer, String me) {
        if (!filter.isSet()) {
            return List.of();
        }
        Map<String, List<Choice>> offered = new HashMap<>(lists.offers(plan, viewer));
        List<Choice> leads = new ArrayList<>(offered.getOrDefault("lead", List.of()));
        leads.add(new Choice(viewer.id().toString(), me));
        offered.put("lead", leads);
        return pages.narrowedBy(filter, offered);
    }
}
