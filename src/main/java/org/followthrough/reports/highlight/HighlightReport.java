package org.followthrough.reports.highlight;

import java.util.List;
import java.util.Set;
import org.followthrough.reports.board.PlanBook;
import org.followthrough.reports.board.PlanBooks;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperHeadings;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.PdfForm;
import org.followthrough.reports.forms.slides.SlidesForm;
import org.followthrough.reports.forms.word.WordForm;
import org.springframework.stereotype.Component;

/** Makes the board highlight report of a plan, as much of it as the viewer may see. Twelve statements. */
@Component
class HighlightReport implements PaperMaker {

    private final PlanBooks books;
    private final PaperHeadings headings;
    private final PaperWords words;
    private final HighlightBlocks blocks;
    private final HighlightSlides slides;
    private final List<PaperForm<? super ReadablePaper>> forms;

    HighlightReport(
            PlanBooks books,
            PaperHeadings headings,
            PaperWords words,
            HighlightBlocks blocks,
            HighlightSlides slides,
            PdfForm pdf,
            WordForm word,
            SlidesForm powerPoint) {
        this.books = books;
        this.headings = headings;
        this.words = words;
        this.blocks = blocks;
        this.slides = slides;
        this.forms = List.of(pdf, word, powerPoint);
    }

    @Override
    public String name() {
        return "highlight-report";
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
        PlanBook book = books.read(request);
        return ReadablePaper.toRead(
                headings.of(words.of("reports.highlight-report.title"), request), blocks.of(book), slides.of(book));
    }
}
