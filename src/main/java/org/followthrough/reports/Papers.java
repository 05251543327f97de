package org.followthrough.reports;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.reports.document.PaperMaker;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.reports.shelf.MadePaper;
import org.followthrough.reports.shelf.PaperReaches;
import org.followthrough.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Makes papers: each as at today, or as at the end of a past day. */
@Component
class Papers {

    private final List<PaperMaker> makers;
    private final PlanInThePast past;
    private final PaperReaches reaches;
    private final PaperEyes eyes;

    Papers(List<PaperMaker> makers, PlanInThePast past, PaperReaches reaches, PaperEyes eyes) {
        this.makers = List.copyOf(makers);
        this.past = past;
        this.reaches = reaches;
        this.eyes = eyes;
    }

    /**
     * Who makes the papers of a name.
     *
     * @throws NotFound when nobody does
     */
    PaperMaker named(String name) {
        return makers.stream()
                .filter(maker -> maker.name().equals(name))
                .findFirst()
                .orElseThrow(() -> NotFound.of(name));
    }

    /** All papers there are, in the order of their makers. */
    List<PaperMaker> all() {
        return makers;
    }

    /**
     * The paper, all of it read at one instant: what people save meanwhile is in none of its parts. Made for one organisation,
     * it holds nothing that this one may not see.
     *
     * @param today the day in England; a paper as at a day before it says what it said then
     * @throws NotFound when there is no such plan, or it or the organisation is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when they see it but may not take the paper
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    ReadablePaper make(PaperMaker maker, PaperRequest request, LocalDate today) {
        return read(maker, eyes.of(maker, request), today);
    }

    /**
     * The same, with what decides who may have it again; for a paper that is kept.
     *
     * @throws NotFound when there is no such plan, or it or the organisation is not the viewer's to see
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    MadePaper makeToKeep(PaperMaker maker, PaperRequest request, LocalDate today) {
        PaperRequest seen = eyes.of(maker, request);
        ReadablePaper paper = read(maker, seen, today);
        return new MadePaper(paper, reaches.of(seen));
    }

    private ReadablePaper read(PaperMaker maker, PaperRequest request, LocalDate today) {
        if (request.asAt().isBefore(today)) {
            past.enter(request.plan(), request.asAt(), today);
        }
        return maker.make(request);
    }
}
