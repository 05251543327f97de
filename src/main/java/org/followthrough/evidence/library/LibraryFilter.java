package org.followthrough.evidence.library;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.evidence.EvidenceState;
import org.followthrough.evidence.Proof;
import org.followthrough.plans.ThemeId;
import org.followthrough.plans.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which evidence to list, as typed in an address: what means nothing is left out.
 *
 * @param proof name of a {@link Proof}
 * @param state name of an {@link EvidenceState}; else all but what was removed
 * @param action reference such as {@code A12}
 * @param theme id of a theme
 * @param until {@code OVER} for what is out of date, {@code SOON} for what goes out of date in 30 days
 */
record LibraryFilter(
        @Nullable String proof,
        @Nullable String state,
        @Nullable String action,
        @Nullable String theme,
        @Nullable String until) {

    private static final Pattern REFERENCE = Pattern.compile("[Aa]?([0-9]{1,6})");

    /** Whether a piece still shows how things are. */
    enum Until {
        OVER,
        SOON
    }

    Optional<Proof> proofWanted() {
        return named(Proof.values(), proof);
    }

    /** Names of the states to keep. */
    List<String> states() {
        Optional<EvidenceState> one = named(EvidenceState.values(), state);
        return Stream.of(EvidenceState.values())
                .filter(each -> one.map(each::equals).orElse(each != EvidenceState.REMOVED))
                .map(Enum::name)
                .toList();
    }

    Optional<Integer> number() {
        return Optional.ofNullable(Typed.words(action))
                .map(REFERENCE::matcher)
                .filter(found -> found.matches())
                .map(found -> Integer.valueOf(found.group(1)));
    }

    Optional<ThemeId> themeWanted() {
        return Optional.ofNullable(Typed.id(theme, ThemeId::new));
    }

    Optional<Until> untilWanted() {
        return named(Until.values(), until);
    }

    /** Whether anything narrows the list. */
    public boolean isNarrow() {
        return proofWanted().isPresent()
                || named(EvidenceState.values(), state).isPresent()
                || number().isPresent()
                || themeWanted().isPresent()
                || untilWanted().isPresent();
    }

    /** The address of the list, or of its file, with this filter. */
    String addressFrom(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        proofWanted().ifPresent(value -> address.queryParam("proof", value));
        named(EvidenceState.values(), state).ifPresent(value -> address.queryParam("state", value));
        number().ifPresent(value -> address.queryParam("action", "A" + value));
        themeWanted().ifPresent(value -> address.queryParam("theme", value.id()));
        untilWanted().ifPresent(value -> address.queryParam("until", value));
        return address.build().toUriString();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }
}
