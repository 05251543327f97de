package org.followthrough.reports.shelf;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose things a paper may hold.
 *
 * @param audience set when it was read with the eyes of one organisation of several
 * @param organisations those its maker saw, of those that its plan and what the plan answers concern
 * @param inspections those its maker saw, of the same organisations
 */
public record PaperReach(@Nullable UUID audience, List<UUID> organisations, List<UUID> inspections) {

    public PaperReach {
        organisations = List.copyOf(organisations);
        inspections = List.copyOf(inspections);
    }
}
