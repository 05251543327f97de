package org.followthrough.plans;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What somebody typed or chose in a form, made fit to keep. */
public final class Typed {

    private Typed() {}

    /** The words without space around them and without characters the database cannot keep; null when none are left. */
    public static @Nullable String words(@Nullable String typed) {
        String kept = kept(typed);
        return kept.isEmpty() ? null : kept;
    }

    /** Words that were checked to be there. */
    public static String required(@Nullable String typed) {
        return kept(typed);
    }

    private static String kept(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\0", "").strip();
    }

    /** The id chosen; null when nothing was, or nothing that is an id. */
    public static <T> @Nullable T id(@Nullable String chosen, Function<UUID, T> type) {
        return parsed(chosen).map(type).orElse(null);
    }

    private static Optional<UUID> parsed(@Nullable String chosen) {
        try {
            return Optional.ofNullable(words(chosen)).map(Ids::parse);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
