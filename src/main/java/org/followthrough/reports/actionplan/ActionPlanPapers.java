package org.followthrough.reports.actionplan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperHeadings;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.forms.CsvForm;
import org.followthrough.reports.forms.PdfForm;
import org.followthrough.reports.forms.WorkbookForm;
import org.springframework.stereotype.Component;

/** Makes the action plan of a plan, with what the viewer may see and nothing else. Five statements. */
@Component
class ActionPlanPapers implements PaperMaker {

    private final ActionPlanReads reads;
    private final ActionPlanActions actions;
    private final ActionPlanWords planWords;
    private final PaperHeadings headings;
    private final PaperWords words;
    private final List<PaperForm<? super ReadablePaper>> forms;

    ActionPlanPapers(
            ActionPlanReads reads,
            ActionPlanActions actions,
            ActionPlanWords planWords,
            PaperHeadings headings,
            PaperWords words,
            PdfForm pdf,
            WorkbookForm workbook,
            CsvForm csv) {
        this.reads = reads;
        this.actions = actions;
        this.planWords = planWords;
        this.headings = headings;
        this.words = words;
        this.forms = List.of(pdf, workbook, csv);
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
        return Set.of();
    }

    @Override
    public ReadablePaper make(PaperRequest request) {
        return paper(request).readable(words);
    }

    ActionPlanPaper paper(PaperRequest request) {
        PaperHeading heading = headings.of(planWords.title(), request);
        List<AnsweredRecommendation> recommendations = reads.recommendations(request.plan(), request.viewer());
        Map<UUID, List<LeaderUpdateLine>> updates = reads.leaderUpdates(recommendations);
        List<AnsweringAction> answers = actions.of(request.plan(), request.viewer());
        return new ActionPlanPaper(
                heading,
                recommendations.stream()
                        .map(recommendation -> recommendation.with(
                                updates.getOrDefault(recommendation.id(), List.of()),
                                answering(recommendation, answers),
                                planWords,
                                request.asAt()))
                        .toList());
    }

    private static List<AnsweringAction> answering(
            AnsweredRecommendation recommendation, List<AnsweringAction> actions) {
        return actions.stream()
                .filter(action -> action.answers().contains(recommendation.id()))
                .toList();
    }
}
