package org.followthrough.reports.scrutiny;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.followthrough.reports.actionplan.ActionPlanAppendix;
import org.followthrough.reports.board.PlanBook;
import org.followthrough.reports.board.PlanBooks;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperHeadings;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.PdfForm;
import org.followthrough.reports.forms.word.WordForm;
import org.springframework.stereotype.Component;

/**
 * Makes the scrutiny report of a plan, as much of it as the viewer may see. Eighteen statements, six of them for the
 * action plan that is its appendix.
 */
@Component
class ScrutinyReport implements PaperMaker {

    private final PlanBooks books;
    private final PaperHeadings headings;
    private final PaperWords words;
    private final ScrutinyBlocks blocks;
    private final ActionPlanAppendix appendix;
    private final List<PaperForm<? super ReadablePaper>> forms;

    ScrutinyReport(
            PlanBooks books,
            PaperHeadings headings,
            PaperWords words,
            ScrutinyBlocks blocks,
            ActionPlanAppendix appendix,
            WordForm word,
            PdfForm pdf) {
        this.books = books;
        this.headings = headings;
        this.words = words;
        this.blocks = blocks;
        this.appendix = appendix;
        this.forms = List.of(word, pdf);
    }

    @Override
    public String name() {
        return "scrutiny-report";
    }

    @Override
    public List<PaperForm<? super ReadablePaper>> forms() {
        return forms;
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.SINCE, Option.WITHOUT_PEOPLE);
    }

    @Override
    public ReadablePaper make(PaperRequest request) {
        PaperHeading heading = headings.of(words.of("reports.scrutiny-report.title"), request);
        PlanBook book = books.read(request);
        List<Block> all = new ArrayList<>(blocks.of(book, heading));
        all.add(new Block.NewPage());
        all.add(new Block.Heading(2, words.of("reports.scrutiny-report.appendix")));
        all.addAll(appendix.of(heading, request));
        return ReadablePaper.toRead(heading, all, List.of());
    }
}
