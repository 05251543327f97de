package org.followthrough.plans.milestones;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a milestone is to be called. */
record MilestoneTitleForm(
        @NotBlank(message = "{plans.milestone.title.missing}")
        @Size(max = 200, message = "{plans.milestone.title.long}")
        @Nullable
        String title,

        @Nullable String version) {

    static MilestoneTitleForm of(MilestonePage page) {
        return new MilestoneTitleForm(page.milestone().title(), String.valueOf(page.version()));
    }

    /** Whether nothing was typed yet nor carried over an expired session. */
    boolean isFresh() {
        return version == null;
    }

    MilestoneTitleForm begunFrom(int other) {
        return new MilestoneTitleForm(title, String.valueOf(other));
    }
}
