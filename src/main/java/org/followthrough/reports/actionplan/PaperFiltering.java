package org.followthrough.reports.actionplan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.lists.FilterWords;
import org.followthrough.plans.lists.FilteredActions;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperWords;
import org.springframework.stereotype.Component;

/** Which actions a paper is about. */
@Component
class PaperFiltering {

    private final FilteredActions filtered;
    private final FilterWords filterWords;
    private final PaperWords words;

    PaperFiltering(FilteredActions filtered, FilterWords filterWords, PaperWords words) {
        this.filtered = filtered;
        this.filterWords = filterWords;
        this.words = words;
    }

    List<String> words(PaperRequest request) {
        String me = request.withoutPeople()
                ? words.of("reports.action-plan.one-person")
                : request.viewer().name();
        return filterWords.of(request.plan(), request.filter(), request.viewer(), me);
    }

    Predicate<ActionId> kept(PaperRequest request) {
        if (!request.filter().isSet()) {
            return action -> true;
        }
        Set<ActionId> kept =
                new HashSet<>(filtered.of(request.plan(), request.filter(), Integer.MAX_VALUE, request.viewer()));
        return kept::contains;
    }
}
