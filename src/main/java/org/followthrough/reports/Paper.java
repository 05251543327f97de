package org.followthrough.reports;

import java.util.List;

/** What a paper says, whatever form it is written in. A new paper is one of these and one template. */
interface Paper {

    /** What every form repeats so that a reader knows what lies before them. */
    PaperHeading heading();

    /** The template of the form people read, in the folder of this module. */
    String template();

    /** The sheets of the workbook, in order; the sheet about the paper itself is added by the form. */
    List<PaperTable<?>> sheets(PaperWords words);

    /** Everything in one table, for the form that has only one. */
    PaperTable<?> wholeTable(PaperWords words);
}
