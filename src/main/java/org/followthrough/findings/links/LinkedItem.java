package org.followthrough.findings.links;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.findings.RecommendationId;
import org.followthrough.findings.RecommendationKind;

/**
 * A recommendation of another inspection that something of this one may be linked to.
 *
 * @param words as people read them
 * @param inspection title of the inspection it comes from
 * @param startedOn first day of that inspection
 * @param organisations names of those inspected
 * @param relation what that inspection is to this one
 * @param taken findings and recommendations of this inspection that are linked to it
 * @param declined those that somebody said do not belong to it
 */
public record LinkedItem(
        RecommendationId id,
        String reference,
        RecommendationKind kind,
        String words,
        String inspection,
        LocalDate startedOn,
        String organisations,
        Relation relation,
        Set<UUID> taken,
        Set<UUID> declined) {

    /** What another inspection can be to this one. */
    public enum Relation {
        /** Of the same organisation, its trust or those before it, and held before. */
        EARLIER,
        /** Of the same, but not held before. */
        NOT_EARLIER,
        /** Of another council that the same trust serves. */
        NEIGHBOUR
    }

    LinkStanding standing(UUID passage) {
        return taken.contains(passage)
                ? LinkStanding.TAKEN
                : declined.contains(passage) ? LinkStanding.DECLINED : LinkStanding.OFFERED;
    }
}
