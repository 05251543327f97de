package org.followthrough.reports.shelf;

import java.time.Clock;
import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps papers under a name for the people of a plan or of one of its organisations, by those who keep the plan. */
@Service
@Transactional
class SavedPaperManagement {

    /** How many a plan can have. */
    static final int AT_MOST = 100;

    private static final String VERB = "keep papers of a plan under a name";

    private final SavedPapers papers;
    private final PaperDirectory directory;
    private final PlanScope scope;
    private final Clock clock;

    SavedPaperManagement(SavedPapers papers, PaperDirectory directory, PlanScope scope, Clock clock) {
        this.papers = papers;
        this.directory = directory;
        this.scope = scope;
        this.clock = clock;
    }

    /** The organisations of the plan that the viewer sees, once it is sure that they may keep papers of it. */
    @Transactional(readOnly = true)
    public List<OrganisationId> organisations(NewSavedPaper paper, Viewer viewer) {
        return scope.require(VERB, paper.plan(), PlanScope.KEEPERS, viewer).stream()
                .filter(viewer.visibleOrganisations()::contains)
                .toList();
    }

    /**
     * Keeps a paper under a name.
     *
     * @return false when one of that name is kept for the same people already
     * @throws NotAllowedNow when the plan has as many as it can
     * @throws NotFound when the organisation is none of the plan's that the viewer sees
     */
    public boolean keep(NewSavedPaper paper, Viewer viewer) {
        List<OrganisationId> seen = organisations(paper, viewer);
        OrganisationId organisation = paper.organisation();
        if (organisation != null && !seen.contains(organisation)) {
            throw NotFound.of(organisation);
        }
        List<SavedPaper> kept = papers.findByPlan(paper.plan());
        if (kept.stream().anyMatch(other -> other.isFor(organisation) && other.isCalled(paper.name()))) {
            return false;
        }
        if (kept.stream().filter(SavedPaper::isThere).count() >= AT_MOST) {
            throw new NotAllowedNow("reports.saved.too-many");
        }
        papers.save(SavedPaper.keep(paper, viewer.id(), clock.instant()));
        return true;
    }

    /** One that the viewer may rename and remove. */
    @Transactional(readOnly = true)
    public SavedPaperRow look(SavedPaperId id, Viewer viewer) {
        SavedPaperRow row = directory.saved(id, viewer);
        scope.require(VERB, row.plan(), PlanScope.KEEPERS, viewer);
        return row;
    }

    /**
     * Gives it another name.
     *
     * @return false when another for the same people has it already
     */
    public boolean rename(SavedPaperId id, String name, Viewer viewer) {
        SavedPaper paper = mine(id, viewer);
        boolean taken = papers.findByPlan(paper.plan()).stream()
                .anyMatch(other -> !other.id().equals(id) && other.isForSameAs(paper) && other.isCalled(name));
        if (!taken) {
            paper.rename(name);
        }
        return !taken;
    }

    /**
     * Removes it; who does so again does no harm.
     *
     * @return the plan it was of
     */
    public PlanId remove(SavedPaperId id, Viewer viewer) {
        PlanId plan = directory.planOf(id, viewer);
        scope.require(VERB, plan, PlanScope.KEEPERS, viewer);
        papers.findById(id).orElseThrow(() -> NotFound.of(id)).remove(clock.instant());
        return plan;
    }

    private SavedPaper mine(SavedPaperId id, Viewer viewer) {
        look(id, viewer);
        return papers.findById(id).orElseThrow(() -> NotFound.of(id));
    }
}
