package org.followthrough.measures.help;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.plans.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * What is taken of what is offered.
 *
 * @param theme whose offers are shown
 * @param measures ids of offers, as are {@code milestones} and {@code evidence}
 */
record HelpForm(
        @Nullable String theme,
        @Nullable List<String> measures,
        @Nullable List<String> milestones,
        @Nullable List<String> evidence) {

    /** The theme asked for, or else the action's own. */
    @Nullable
    ThemeId theme(@Nullable ThemeId own) {
        try {
            return theme == null || theme.isEmpty() ? own : ThemeId.of(theme);
        } catch (IllegalArgumentException noId) {
            return own;
        }
    }

    boolean takes(UUID offer) {
        return Stream.of(measures, milestones, evidence)
                .filter(Objects::nonNull)
                .anyMatch(chosen -> chosen.contains(offer.toString()));
    }

    HelpForm withTheme(ThemeId shown) {
        return new HelpForm(shown.toString(), measures, milestones, evidence);
    }
}
