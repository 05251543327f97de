package org.followthrough.yousaid.lines;

import java.time.Clock;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.followthrough.yousaid.NewLine;
import org.followthrough.yousaid.PublicLineId;
import org.followthrough.yousaid.pages.PageRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the lines of public pages. Every verb throws {@link NotFound} when the council or the line is not the viewer's to see
 * and {@link NotPermitted} when they may not take the step; those on a line throw {@link NotAllowedNow} once it was withdrawn.
 */
@Service
@Transactional
public class PublicLineManagement {

    private final PublicLines lines;
    private final PageRights rights;
    private final LineDirectory directory;
    private final LineSubjects subjects;
    private final LineOrder order;
    private final Clock clock;

    PublicLineManagement(
            PublicLines lines,
            PageRights rights,
            LineDirectory directory,
            LineSubjects subjects,
            LineOrder order,
            Clock clock) {
        this.lines = lines;
        this.rights = rights;
        this.directory = directory;
        this.subjects = subjects;
        this.order = order;
        this.clock = clock;
    }

    /**
     * Writes a line, last on the page of its council; nobody outside reads it before a leader approves it.
     *
     * @throws NotFound also when what it is about is none of the council's, or may not be spoken of in public
     */
    public PublicLineId write(OrganisationId organisation, NewLine line, Viewer viewer) {
        rights.requireWriter(organisation, viewer);
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

    /** Takes a line off the page for good. */
    public void withdraw(PublicLineId id, String because, Viewer viewer) {
        writable(id, viewer).withdraw(because, viewer.id(), clock.instant());
    }

    /**
     * Moves a line one place up or down among those that were not withdrawn; at the end it stays.
     *
     * @return its place now, from 1
     */
    public int move(PublicLineId id, boolean up, Viewer viewer) {
        PublicLine line = writable(id, viewer);
        return order.move(line.organisation(), id, up);
    }

    private PublicLine writable(PublicLineId id, Viewer viewer) {
        rights.requireWriter(directory.line(id, viewer).organisation(), viewer);
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
