package org.followthrough.reports.scorecard;

import java.util.List;
import java.util.Set;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperHeadings;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.PdfForm;
import org.followthrough.reports.forms.WorkbookForm;
import org.springframework.stereotype.Component;

/** Makes the measures scorecard of a plan. Four statements. */
@Component
class ScorecardPapers implements PaperMaker {

    private final ScorecardReading reading;
    private final ScorecardBlocks blocks;
    private final PaperHeadings headings;
    private final PaperWords words;
    private final List<PaperForm<? super ReadablePaper>> forms;

    ScorecardPapers(
            ScorecardReading reading,
            ScorecardBlocks blocks,
            PaperHeadings headings,
            PaperWords words,
            PdfForm pdf,
            WorkbookForm workbook) {
        this.reading = reading;
        this.blocks = blocks;
        this.headings = headings;
        this.words = words;
        this.forms = List.of(pdf, workbook);
    }

    @Override
    public String name() {
        return "scorecard";
    }

    @Override
    public List<PaperForm<? super ReadablePaper>> forms() {
        return forms;
    }

    @Override
    public Set<Option> options() {
        return Set.of();
    }

    @Override
    public ReadablePaper make(PaperRequest request) {
        PaperHeading heading = headings.of(words.of("reports.scorecard.title"), request);
        List<ScoredMeasure> measures = reading.of(request);
        var tables = new ScorecardTables(words);
        return ReadablePaper.of(
                heading, blocks.of(measures), List.of(tables.scorecard(measures), tables.readings(measures)));
    }
}
