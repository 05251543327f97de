package org.followthrough.plans;

import java.util.List;
import java.util.Optional;

/**
 * What is to happen on the way to an action's due date, and how that date came to be.
 *
 * @param dueFixed whether its plan was frozen, so that its due date moves by extensions only
 * @param milestones the earliest first
 * @param extensions in the order they were asked for
 * @param extensionsGranted how many of them were granted
 */
public record ActionSteps(
        boolean dueFixed, List<MilestoneRow> milestones, List<ExtensionRow> extensions, int extensionsGranted) {

    /** The extension that waits for a decision. */
    public Optional<ExtensionRow> openExtension() {
        return extensions.stream().filter(ExtensionRow::isOpen).findFirst();
    }
}
