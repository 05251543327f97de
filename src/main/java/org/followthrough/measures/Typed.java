package org.followthrough.measures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.followthrough.measures.pasted.WrittenFigure;
import org.jspecify.annotations.Nullable;

/** What somebody typed or chose in a form, made fit to keep. */
final class Typed {

    private Typed() {}

    /** The words without space around them and without characters the database cannot keep; null when none are left. */
    static @Nullable String words(@Nullable String typed) {
        String kept = typed == null ? "" : typed.replace("\0", "").strip();
        return kept.isEmpty() ? null : kept;
    }

    /** Words that were checked to be there. */
    static String required(@Nullable String typed) {
        return Objects.requireNonNullElse(words(typed), "");
    }

    static Optional<WrittenFigure> figure(@Nullable String typed) {
        String words = words(typed);
        return words == null ? Optional.empty() : WrittenFigure.of(words);
    }

    static @Nullable BigDecimal value(@Nullable String typed) {
        return figure(typed).map(WrittenFigure::value).orElse(null);
    }

    static <E extends Enum<E>> Optional<E> name(@Nullable String chosen, E[] all) {
        return Arrays.stream(all).filter(each -> each.name().equals(chosen)).findFirst();
    }

    /** A whole number from 1; empty when there is none or anything else. */
    static Optional<Integer> people(@Nullable String typed) {
        String words = words(typed);
        return words != null && words.matches("[1-9]\\d{0,6}") ? Optional.of(Integer.valueOf(words)) : Optional.empty();
    }

    /** The version a form began from; one that never was where it holds none. */
    static int version(@Nullable String sent) {
        return sent != null && sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : -1;
    }
}
