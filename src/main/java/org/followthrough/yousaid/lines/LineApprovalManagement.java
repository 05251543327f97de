package org.followthrough.yousaid.lines;

import java.time.Clock;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.followthrough.yousaid.LineFigure;
import org.followthrough.yousaid.PublicLineId;
import org.followthrough.yousaid.pages.PageRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets words go to the public. */
@Service
@Transactional
public class LineApprovalManagement {

    private final PublicLines lines;
    private final PublicLineApprovals approvals;
    private final LineDirectory directory;
    private final LineFigures figures;
    private final PageRights rights;
    private final Clock clock;

    LineApprovalManagement(
            PublicLines lines,
            PublicLineApprovals approvals,
            LineDirectory directory,
            LineFigures figures,
            PageRights rights,
            Clock clock) {
        this.lines = lines;
        this.approvals = approvals;
        this.directory = directory;
        this.figures = figures;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Lets exactly these words, with the figure as it is today, go to the public.
     *
     * @param begunFrom the version the viewer has read
     * @throws NotFound when the line is not the viewer's to see
     * @throws NotPermitted when they are no leader there
     * @throws NotAllowedNow when it was withdrawn, they were approved already, or what they are about may not be spoken of in public
     * @throws org.followthrough.shared.StaleVersion when somebody changed the line after the viewer had read it
     */
    public void approve(PublicLineId id, int begunFrom, Viewer viewer) {
        LineRow row = directory.line(id, viewer);
        rights.requireApprover(row.organisation(), viewer);
        PublicLine line = lines.findById(id).orElseThrow(() -> NotFound.of(id));
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
}
