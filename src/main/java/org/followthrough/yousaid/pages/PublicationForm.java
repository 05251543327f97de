package org.followthrough.yousaid.pages;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.followthrough.shared.Conflict;
import org.jspecify.annotations.Nullable;

/** What is typed to switch a page on or off. */
record PublicationForm(
        @NotNull(message = "{yousaid.publication.missing}")
        @Pattern(regexp = "ON|OFF", message = "{yousaid.publication.missing}")
        @Nullable
        String shown,

        @Size(max = 600, message = "{yousaid.tell-us.long}") @Nullable
        String tellUs,

        @Nullable Integer version) {

    static final String ON = "ON";
    static final String OFF = "OFF";

    static PublicationForm of(PageRow page) {
        return new PublicationForm(shown(page), page.tellUs(), page.version());
    }

    boolean isFresh() {
        return version == null;
    }

    boolean isOn() {
        return ON.equals(shown);
    }

    int begunFrom() {
        return Objects.requireNonNullElse(version, -1);
    }

    PublicationForm begunFrom(int other) {
        return new PublicationForm(shown, tellUs, other);
    }

    Stream<Conflict> conflicts(PageRow saved, UnaryOperator<String> words) {
        return Stream.concat(
                Conflict.between(
                        words.apply("yousaid.publication"),
                        words.apply("yousaid.publication." + shown(saved)),
                        words.apply("yousaid.publication." + shown)),
                Conflict.between(words.apply("yousaid.tell-us"), saved.tellUs(), tellUs));
    }

    private static String shown(PageRow page) {
        return page.isPublished() ? ON : OFF;
    }
}
