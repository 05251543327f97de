package org.followthrough.reports.lists;

import java.util.Collection;
import java.util.List;
import org.followthrough.plans.lists.ExportedAction;
import org.followthrough.reports.document.Paper;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperWords;

/**
 * A list of actions as it was filtered, to work on in a spreadsheet and to bring back in. Its rows come while it is
 * written, so it is written once. Nobody reads a list of so many columns on a page: it has no form for that.
 *
 * @param ofAllPlans whether the actions are of several plans, so that each says which
 */
record ActionListPaper(PaperHeading heading, Collection<ExportedAction> rows, boolean ofAllPlans, PaperWords words)
        implements Paper {

    @Override
    public List<PaperTable<?>> sheets() {
        return List.of(wholeTable());
    }

    @Override
    public PaperTable<ExportedAction> wholeTable() {
        return new PaperTable<>(
                words.of("reports.sheet.actions"), new ActionListColumns(words).columns(ofAllPlans), rows);
    }
}
