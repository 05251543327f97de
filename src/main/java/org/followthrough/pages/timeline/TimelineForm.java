package org.followthrough.pages.timeline;

import java.util.Optional;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Which actions to draw and how to group them, as typed in an address: what means nothing is left out. */
record TimelineForm(
        @Nullable String group,
        @Nullable String theme,
        @Nullable String recommendation) {

    static final String BY_THEME = "theme";
    static final String BY_RECOMMENDATION = "recommendation";

    public boolean byTheme() {
        return BY_THEME.equals(group);
    }

    @Nullable
    String themeWanted() {
        return id(theme);
    }

    @Nullable
    String recommendationWanted() {
        return id(recommendation);
    }

    public boolean isSet() {
        return themeWanted() != null || recommendationWanted() != null;
    }

    /** The query of an address that shows the same, without page. */
    String query() {
        return "?group=" + (byTheme() ? BY_THEME : BY_RECOMMENDATION)
                + Optional.ofNullable(themeWanted()).map(id -> "&theme=" + id).orElse("")
                + Optional.ofNullable(recommendationWanted())
                        .map(id -> "&recommendation=" + id)
                        .orElse("");
    }

    private static @Nullable String id(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank()
                    ? null
                    : Ids.parse(typed.strip()).toString();
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
