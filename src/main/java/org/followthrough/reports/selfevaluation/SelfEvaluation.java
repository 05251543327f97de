package org.followthrough.reports.selfevaluation;

import java.util.List;
import java.util.Set;
import org.followthrough.reports.board.PlanBooks;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperHeadings;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.word.WordForm;
import org.springframework.stereotype.Component;

/** Drafts a section of the self-evaluation from a plan, as much of it as the viewer may see. Fifteen statements. */
@Component
class SelfEvaluation implements PaperMaker {

    private final PlanBooks books;
    private final SelfEvaluationReads reads;
    private final SelfEvaluationBlocks blocks;
    private final PaperHeadings headings;
    private final PaperWords words;
    private final List<PaperForm<? super ReadablePaper>> forms;

    SelfEvaluation(
            PlanBooks books,
            SelfEvaluationReads reads,
            SelfEvaluationBlocks blocks,
            PaperHeadings headings,
            PaperWords words,
            WordForm word) {
        this.books = books;
        this.reads = reads;
        this.blocks = blocks;
        this.headings = headings;
        this.words = words;
        this.forms = List.of(word);
    }

    @Override
    public String name() {
        return "self-evaluation";
    }

    @Override
    public List<PaperForm<? super ReadablePaper>> forms() {
        return forms;
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.WITHOUT_PEOPLE);
    }

    @Override
    public ReadablePaper make(PaperRequest request) {
        return ReadablePaper.toRead(
                headings.of(words.of("reports.self-evaluation.title"), request),
                blocks.of(new Evaluated(
                        books.read(request), reads.found(request), reads.judged(request), reads.speaks(request))),
                List.of());
    }
}
