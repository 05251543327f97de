package org.followthrough.reports.actionplan;

import java.util.List;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperHeadings;
import org.followthrough.reports.document.PaperRequest;
import org.springframework.stereotype.Component;

/** Puts an action plan together from what is read. */
@Component
class ActionPlanMaking {

    private final ActionPlanReading reading;
    private final ActionPlanWords words;
    private final PaperHeadings headings;

    ActionPlanMaking(ActionPlanReading reading, ActionPlanWords words, PaperHeadings headings) {
        this.reading = reading;
        this.words = words;
        this.headings = headings;
    }

    /** The action plan, under its own heading. */
    ActionPlanPaper of(PaperRequest request) {
        return of(headings.of(words.title(), request), request);
    }

    /** The same under the heading of another paper. */
    ActionPlanPaper of(PaperHeading heading, PaperRequest request) {
        List<RecommendationSection> all = reading.sections(request);
        List<String> narrowedBy = reading.narrowedBy(request);
        if (narrowedBy.isEmpty()) {
            return new ActionPlanPaper(heading, reading.governance(request), Narrowing.NONE, all);
        }
        List<String> leftOut = all.stream()
                .filter(section -> section.actions().isEmpty())
                .map(RecommendationSection::reference)
                .toList();
        return new ActionPlanPaper(
                heading,
                reading.governance(request),
                new Narrowing(narrowedBy, leftOut),
                all.stream().filter(section -> !section.actions().isEmpty()).toList());
    }
}
