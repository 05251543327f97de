package org.followthrough.reports.shelf;

import java.util.List;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperMaker;

/**
 * A kind of paper one can ask for.
 *
 * @param name what its address calls it
 * @param forms endings of the forms it fits, those for people first
 */
record ShelfPaper(String name, List<String> forms) {

    static ShelfPaper of(PaperMaker maker) {
        return new ShelfPaper(
                maker.name(), maker.forms().stream().map(PaperForm::extension).toList());
    }
}
