package org.followthrough.letters;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is printed beside the words of a listed item.
 *
 * @param frameworkReference tag of the national framework
 * @param responsibleBody who must act
 * @param regulation the regulation a requirement rests on
 * @param dueOn the date printed for it
 */
@Embeddable
record PrintedDetails(
        @Nullable String frameworkReference,
        @Nullable String responsibleBody,
        @Nullable String regulation,
        @Nullable LocalDate dueOn) {

    static final PrintedDetails NONE = new PrintedDetails(null, null, null, null);

    /** Both, where one item becomes of two; the tag that closes the second closes them both. */
    PrintedDetails and(PrintedDetails next) {
        return new PrintedDetails(
                either(next.frameworkReference, frameworkReference),
                either(responsibleBody, next.responsibleBody),
                either(regulation, next.regulation),
                either(dueOn, next.dueOn));
    }

    /** The same without the tag of the national framework. */
    PrintedDetails untagged() {
        return new PrintedDetails(null, responsibleBody, regulation, dueOn);
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T other) {
        return first == null ? other : first;
    }
}
