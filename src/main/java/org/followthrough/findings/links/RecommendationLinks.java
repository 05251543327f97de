package org.followthrough.findings.links;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.followthrough.findings.FindingId;
import org.followthrough.findings.RecommendationId;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links what one inspection says to recommendations of others. What may be linked is offered with how alike the words
 * are; a person takes or declines it. A link makes no new recommendation and changes none.
 *
 * <p>Every verb throws {@link NotFound} where the viewer does not see both sides, {@link
 * org.followthrough.shared.NotPermitted} where they may not write the inspection that says it, and for the same words
 * of two councils nothing but {@link NotFound} where they may not write both.
 */
@Service
@Transactional
public class RecommendationLinks {

    private final LinkReading reading;
    private final LinkRows rows;
    private final InspectionManagement inspections;
    private final Clock clock;

    RecommendationLinks(LinkReading reading, LinkRows rows, InspectionManagement inspections, Clock clock) {
        this.reading = reading;
        this.rows = rows;
        this.inspections = inspections;
        this.clock = clock;
    }

    /** What is offered for an inspection and undecided, and what was taken or declined, the most alike first. */
    @Transactional(readOnly = true)
    public List<OfferedLink> offers(InspectionId inspection, Viewer viewer) {
        return measured(inspection, viewer).all();
    }

    /**
     * How much is offered and undecided for an inspection that the viewer is known to keep. One statement.
     *
     * @param own everything the inspection says
     */
    @Transactional(readOnly = true)
    public long open(InspectionId inspection, List<LinkPassage> own, Viewer viewer) {
        return new LinkOffers(own, reading.items(inspection, viewer))
                .all().stream().filter(OfferedLink::open).count();
    }

    /**
     * A finding of a later inspection speaks about a recommendation.
     *
     * @throws NotAllowedNow when the recommendation's inspection was not held before the finding's
     */
    public void comment(FindingId finding, RecommendationId recommendation, Viewer viewer) {
        take(Link.comment(finding, recommendation), viewer);
    }

    /**
     * A recommendation says what an earlier one of the same organisation said.
     *
     * @throws NotAllowedNow when the earlier one's inspection was not held before
     */
    public void saidBefore(RecommendationId later, RecommendationId earlier, Viewer viewer) {
        take(Link.saidBefore(later, earlier), viewer);
    }

    /** Two councils that the same trust serves were given the same item; the order does not matter. */
    public void sameWords(RecommendationId one, RecommendationId other, Viewer viewer) {
        take(Link.sameWords(one, other), viewer);
    }

    /** Links a pair, offered or not; one that was declined is no longer. */
    public void take(Link link, Viewer viewer) {
        InspectionId inspection = inspectionOf(link, viewer);
        take(find(link, inspection, viewer), viewer, clock.instant());
    }

    /**
     * Says that a pair does not belong together, so that it is not offered again.
     *
     * @throws NotAllowedNow when it is linked: that is to be undone first
     */
    public void decline(Link link, Viewer viewer) {
        InspectionId inspection = inspectionOf(link, viewer);
        OfferedLink pair = find(link, inspection, viewer);
        if (pair.taken()) {
            throw new NotAllowedNow("findings.links.taken-already");
        }
        rows.decline(inspection, pair, viewer, clock.instant());
    }

    /** Takes back that a pair was linked or declined: it is offered again if it is alike enough. */
    public void undo(Link link, Viewer viewer) {
        Link found = find(link, inspectionOf(link, viewer), viewer).link();
        rows.untake(found);
        rows.undecline(found);
    }

    /**
     * Takes every open offer of an inspection that is at least so alike.
     *
     * @return how many
     */
    public int takeAll(InspectionId inspection, double atLeast, Viewer viewer) {
        Instant now = clock.instant();
        List<OfferedLink> open = measured(inspection, viewer).all().stream()
                .filter(pair -> pair.open() && pair.likeness() >= atLeast)
                .toList();
        open.forEach(pair -> take(pair, viewer, now));
        return open.size();
    }

    /**
     * Declines every open offer of an inspection.
     *
     * @return how many
     */
    public int declineRest(InspectionId inspection, Viewer viewer) {
        Instant now = clock.instant();
        List<OfferedLink> open = measured(inspection, viewer).all().stream()
                .filter(OfferedLink::open)
                .toList();
        open.forEach(pair -> rows.decline(inspection, pair, viewer, now));
        return open.size();
    }

    private void take(OfferedLink pair, Viewer viewer, Instant at) {
        rows.undecline(pair.link());
        rows.take(pair, viewer, at);
    }

    private InspectionId inspectionOf(Link link, Viewer viewer) {
        InspectionId inspection = reading.inspectionOf(link.from());
        inspections.requireKeeper("link inspections", inspection, viewer);
        return inspection;
    }

    private LinkOffers measured(InspectionId inspection, Viewer viewer) {
        inspections.requireKeeper("link inspections", inspection, viewer);
        return new LinkOffers(reading.passages(inspection), reading.items(inspection, viewer));
    }

    private OfferedLink find(Link link, InspectionId inspection, Viewer viewer) {
        List<LinkedItem> items = reading.items(inspection, viewer);
        LinkedItem item = items.stream()
                .filter(other -> other.id().equals(link.to()))
                .findFirst()
                .orElseThrow(() -> NotFound.of(link.to()));
        if (link.kind() != LinkKind.SAME_WORDS && item.relation() == LinkedItem.Relation.NOT_EARLIER) {
            throw new NotAllowedNow("findings.links.not-earlier");
        }
        return new LinkOffers(reading.passages(inspection), items).find(link).orElseThrow(() -> NotFound.of(link.to()));
    }
}
