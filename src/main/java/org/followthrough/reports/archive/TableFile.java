package org.followthrough.reports.archive;

import java.util.List;
import org.followthrough.reports.document.Paper;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperTable;

/** One table of a paper as a file of its own. */
public record TableFile(PaperHeading heading, PaperTable<?> wholeTable) implements Paper {

    @Override
    public List<PaperTable<?>> sheets() {
        return List.of(wholeTable);
    }
}
