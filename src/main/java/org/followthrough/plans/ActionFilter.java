package org.followthrough.plans;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Which actions of a plan to list, as typed in an address: anything may stand in it, and what means nothing is left out
 * and told.
 */
public record ActionFilter(
        @Nullable String theme,
        @Nullable String rating,
        @Nullable String status,
        @Nullable String lead,
        @Nullable String due,
        @Nullable String recommendation,
        @Nullable String q,
        @Nullable String sort) {

    /** When an action is due, or that nothing was heard of it. */
    enum Due {
        OVERDUE,
        SOON,
        LATER,
        STALE
    }

    private static final int LONGEST_TEXT = 200;
    private static final String ALL_OPEN = "OPEN";

    /** Status names to keep; none means all. */
    List<String> statuses() {
        return ALL_OPEN.equals(name(status))
                ? ActionStatus.open().stream().map(Enum::name).toList()
                : named(ActionStatus.class, status).map(Enum::name).stream().toList();
    }

    Optional<Rating> ratingWanted() {
        return named(Rating.class, rating);
    }

    Optional<Due> dueWanted() {
        return named(Due.class, due);
    }

    Optional<String> themeWanted() {
        return id(theme);
    }

    Optional<String> recommendationWanted() {
        return id(recommendation);
    }

    Optional<String> leadWanted() {
        return text(lead);
    }

    Optional<String> wordsWanted() {
        return text(q);
    }

    /** Which order; anything unknown means by due date. */
    ActionOrder order() {
        return ActionOrder.of(sort);
    }

    /** Whether the list is narrowed at all. */
    public boolean isSet() {
        return !given().isEmpty();
    }

    /** Names of the parameters that were given and mean nothing, for a sentence that says so. */
    public List<String> notUnderstood() {
        return Stream.of(
                        unknown("rating", rating, ratingWanted().isPresent()),
                        unknown("status", status, !statuses().isEmpty()),
                        unknown("due", due, dueWanted().isPresent()),
                        unknown("theme", theme, themeWanted().isPresent()),
                        unknown(
                                "recommendation",
                                recommendation,
                                recommendationWanted().isPresent()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The query of an address that lists the same actions in another order, without page. */
    String query(@Nullable String otherSort) {
        Map<String, String> given = given();
        if (otherSort != null) {
            given.put("sort", otherSort);
        }
        return given.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + UriUtils.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", given.isEmpty() ? "" : "?", ""));
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        themeWanted().ifPresent(value -> given.put("theme", value));
        ratingWanted().ifPresent(value -> given.put("rating", value.name()));
        if (!statuses().isEmpty()) {
            given.put("status", name(status));
        }
        leadWanted().ifPresent(value -> given.put("lead", value));
        dueWanted().ifPresent(value -> given.put("due", value.name()));
        recommendationWanted().ifPresent(value -> given.put("recommendation", value));
        wordsWanted().ifPresent(value -> given.put("q", value));
        return given;
    }

    private static Optional<String> unknown(String parameter, @Nullable String typed, boolean understood) {
        return understood || text(typed).isEmpty() ? Optional.empty() : Optional.of(parameter);
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, @Nullable String typed) {
        String name = name(typed);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static String name(@Nullable String typed) {
        return typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Optional<String> id(@Nullable String typed) {
        try {
            return text(typed).map(Ids::parse).map(Object::toString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(words -> words.replace("\0", "").strip())
                .map(words -> words.substring(0, Math.min(words.length(), LONGEST_TEXT)))
                .filter(words -> !words.isEmpty());
    }
}
