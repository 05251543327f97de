package org.followthrough.yousaid;

import java.time.Clock;
import java.util.Set;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the lines of public pages. Every verb throws {@link NotFound} when the council or the line is not the viewer's to see
 * and {@link NotPermitted} when they may not take the step; those on a line throw {@link NotAllowedNow} once it was withdrawn.
 */
@Service
@Transactional
public class PublicLineManagement {

    /** Who writes lines, orders and withdraws them. */
    static final Set<Role> WRITERS = PlanScope.KEEPERS;

    /** Who lets words go to the public. */
    static final Set<Role> APPROVERS = Set.of(Role.LEADER);

    private final PublicLines lines;
    private final PublicLineApprovals approvals;
    private final LineDirectory directory;
    private final LineSubjects subjects;
    private final LineFigures figures;
    private final LineOrder order;
    private final Clock clock;

    PublicLineManagement(
            PublicLines lines,
            PublicLineApprovals approvals,
            LineDirectory directory,
            LineSubjects subjects,
            LineFigures figures,
            LineOrder order,
            Clock clock) {
        this.lines = lines;
        this.approvals = approvals;
        this.directory = directory;
        this.subjects = subjects;
        this.figures = figures;
        this.order = order;
        this.clock = clock;
    }

    /**
     * Writes a line, last on the page of its council; nobody outside reads it before a leader approves it.
     *
     * @throws NotFound also when what it is about is none of the council's, or may not be spoken of in public
     */
    public PublicLineId write(OrganisationId organisation, NewLine line, Viewer viewer) {
        requireWriter(organisation, viewer);
        requireOffered(line, organisation, viewer);
        PublicLine written =
                PublicLine.write(organisation, order.next(organisation), line, viewer.id(), clock.instant());
        return lines.save(written).id();
    }

    /**
     * Says it in other words. The public reads what was approved until these are approved too.
     *
     * @param begunFrom the version the viewer's form began from
     * @throws org.followthrough.shared.StaleVersion when somebody else changed it meanwhile
     */
    public void reword(PublicLineId id, NewLine line, int begunFrom, Viewer viewer) {
        PublicLine kept = writable(id, viewer);
        if (!kept.subject().equals(line.subject())) {
            requireOffered(line, kept.organisation(), viewer);
        }
        kept.reword(line, begunFrom);
    }

    /**
     * Lets exactly these words, with the figure as it is today, go to the public.
     *
     * @param begunFrom the version the viewer has read
     * @throws NotAllowedNow also when they were approved already, or what they are about may not be spoken of in public
     * @throws org.followthrough.shared.StaleVersion when somebody changed the line after the viewer had read it
     */
    public void approve(PublicLineId id, int begunFrom, Viewer viewer) {
        LineRow row = directory.line(id, viewer);
        requireApprover(row.organisation(), viewer);
        PublicLine line = one(id);
        line.requireKept(begunFrom);
        if (!row.open()) {
            throw new NotAllowedNow("yousaid.line.confidential");
        }
        LineFigure figure = figures.of(line.measure(), line.organisation(), viewer);
        if (row.saysNothingNew(figure)) {
            throw new NotAllowedNow("yousaid.line.approved-already");
        }
        approvals.save(PublicLineApproval.approve(line, figure, viewer.id(), clock.instant()));
    }

    /** Takes a line off the page for good. */
    public void withdraw(PublicLineId id, String because, Viewer viewer) {
        writable(id, viewer).withdraw(because, viewer.id(), clock.instant());
    }

    /** Moves a line one place up or down among those that were not withdrawn; at the end it stays. */
    public void move(PublicLineId id, boolean up, Viewer viewer) {
        PublicLine line = writable(id, viewer);
        order.move(line.organisation(), id, up);
    }

    void requireWriter(OrganisationId organisation, Viewer viewer) {
        directory.page(organisation, viewer);
        viewer.require("write for young people", WRITERS, Set.of(organisation), null);
    }

    void requireApprover(OrganisationId organisation, Viewer viewer) {
        viewer.require("approve words for the public", APPROVERS, Set.of(organisation), null);
    }

    private PublicLine writable(PublicLineId id, Viewer viewer) {
        requireWriter(directory.line(id, viewer).organisation(), viewer);
        return one(id);
    }

    private PublicLine one(PublicLineId id) {
        return lines.findById(id).orElseThrow(() -> NotFound.of(id));
    }

    private void requireOffered(NewLine line, OrganisationId organisation, Viewer viewer) {
        if (!subjects.offers(line.subject(), organisation, viewer)) {
            throw NotFound.of(line.subject());
        }
    }
}
