package org.followthrough.reports.actionplan;

import java.util.List;
import java.util.Set;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.CsvForm;
import org.followthrough.reports.forms.PdfForm;
import org.followthrough.reports.forms.WorkbookForm;
import org.followthrough.reports.forms.word.WordForm;
import org.springframework.stereotype.Component;

/**
 * Makes the action plan of a plan, with what the viewer may see and nothing else. Eight statements, ten where its actions are
 * filtered.
 */
@Component
class ActionPlanPapers implements PaperMaker {

    private final ActionPlanMaking making;
    private final PaperWords words;
    private final List<PaperForm<? super ReadablePaper>> forms;

    ActionPlanPapers(
            ActionPlanMaking making, PaperWords words, PdfForm pdf, WordForm word, WorkbookForm workbook, CsvForm csv) {
        this.making = making;
        this.words = words;
        this.forms = List.of(pdf, word, workbook, csv);
    }

    @Override
    public String name() {
        return "action-plan";
    }

    @Override
    public List<PaperForm<? super ReadablePaper>> forms() {
        return forms;
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.WITHOUT_PEOPLE, Option.FILTER);
    }

    @Override
    public ReadablePaper make(PaperRequest request) {
        return making.of(request).readable(words);
    }
}
