package org.followthrough.reports.document;

import java.util.List;

/** What a paper says in tables, whatever form it is written in. */
public interface Paper {

    /** What every form repeats so that a reader knows what lies before them. */
    PaperHeading heading();

    /** The sheets of the workbook, in order; the sheet about the paper itself is added by the form. */
    List<PaperTable<?>> sheets();

    /** Everything in one table, for the form that has only one. */
    PaperTable<?> wholeTable();
}
