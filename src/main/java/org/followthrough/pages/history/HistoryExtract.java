package org.followthrough.pages.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.followthrough.history.ChangeRow;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperHeadings;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.CsvForm;
import org.followthrough.reports.forms.WorkbookForm;
import org.springframework.stereotype.Component;

/**
 * Makes the history extract: who did what in a plan, when and why, newest first, from a first day or from the beginning; with
 * a filter only what happened to the actions it keeps. Two statements, one more for a filter, and two for every thousand
 * changes.
 */
@Component
class HistoryExtract implements PaperMaker {

    private static final int AT_ONCE = 1_000;

    private final PlanChanges changes;
    private final HistoryWords historyWords;
    private final PaperHeadings headings;
    private final PaperWords words;
    private final List<PaperForm<? super ReadablePaper>> forms;

    HistoryExtract(
            PlanChanges changes,
            HistoryWords historyWords,
            PaperHeadings headings,
            PaperWords words,
            CsvForm csv,
            WorkbookForm workbook) {
        this.changes = changes;
        this.historyWords = historyWords;
        this.headings = headings;
        this.words = words;
        this.forms = List.of(workbook, csv);
    }

    @Override
    public String name() {
        return "history";
    }

    @Override
    public List<PaperForm<? super ReadablePaper>> forms() {
        return forms;
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.SINCE, Option.WITHOUT_PEOPLE, Option.FILTER);
    }

    @Override
    public ReadablePaper make(PaperRequest request) {
        PaperHeading heading = headings.of(words.of("reports.history.title"), request);
        List<ToldChange> told = told(request);
        var extract = new HistoryExtractModel(words, told, request);
        return ReadablePaper.of(heading, extract.blocks(), List.of(extract.table()));
    }

    private List<ToldChange> told(PaperRequest request) {
        List<ToldChange> told = new ArrayList<>();
        PlanChanges.Asked next = changes.asked(request);
        List<ChangeRow> rows;
        do {
            rows = next.read(AT_ONCE);
            told.addAll(historyWords.told(rows, request.viewer(), request.withoutPeople()));
            next = next.after(rows);
        } while (rows.size() == AT_ONCE);
        return told;
    }
}
