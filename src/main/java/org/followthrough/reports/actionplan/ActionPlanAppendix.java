package org.followthrough.reports.actionplan;

import java.util.List;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperWords;
import org.springframework.stereotype.Component;

/** The full plan to stand at the end of another paper. */
@Component
public class ActionPlanAppendix {

    private final ActionPlanMaking making;
    private final PaperWords words;

    ActionPlanAppendix(ActionPlanMaking making, PaperWords words) {
        this.making = making;
        this.words = words;
    }

    /**
     * Every recommendation with the actions that answer it, as the action plan has them, under headings of the levels 3 and 4;
     * the heading of level 2 is the paper's own. Six statements, eight where the actions are filtered.
     *
     * @param heading of the paper it is for
     */
    public List<Block> of(PaperHeading heading, PaperRequest request) {
        return new ActionPlanBlocks(words).asAppendix(making.of(heading, request));
    }
}
