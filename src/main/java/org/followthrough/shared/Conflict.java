package org.followthrough.shared;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One field in which another person's saved words differ from the viewer's, in words fit for the conflict page. */
public record Conflict(String label, String theirs, String mine) {

    /** The field's difference, or none when both say the same. */
    public static Stream<Conflict> between(String label, @Nullable Object theirs, @Nullable Object mine) {
        String saved = Objects.toString(theirs, "");
        String typed = Objects.toString(mine, "");
        return saved.strip().equals(typed.strip()) ? Stream.empty() : Stream.of(new Conflict(label, saved, typed));
    }
}
