package org.followthrough.plans.lists;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.Rating;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Which actions to list, as typed in an address: anything may stand in it, and what means nothing is left out and told.
 *
 * @param theme id of a theme
 * @param rating name of a {@link Rating}
 * @param status name of an {@link ActionStatus}, or {@code OPEN} for all that are open
 * @param lead role title of the lead, or the id of the person who leads
 * @param due {@code OVERDUE}, {@code SOON} (in the next 30 days), {@code LATER}, or {@code STALE}
 * @param from first due date, as {@code 2026-03-31} or {@code 31/3/2026}
 * @param to last due date
 * @param recommendation id of a recommendation answered
 * @param inspection id of an inspection whose recommendations are answered
 * @param stale {@code yes} for those that nothing was heard of for longer than their plan allows
 * @param q words in the title, the outcome or what is in the way, or a reference such as {@code A12}
 * @param sort key of an order
 */
public record ActionFilter(
        @Nullable String theme,
        @Nullable String rating,
        @Nullable String status,
        @Nullable String lead,
        @Nullable String due,
        @Nullable String from,
        @Nullable String to,
        @Nullable String recommendation,
        @Nullable String inspection,
        @Nullable String stale,
        @Nullable String q,
        @Nullable String sort) {

    /** When an action is due, or that nothing was heard of it. */
    enum Due {
        OVERDUE,
        SOON,
        LATER,
        STALE
    }

    /** Everything, in the usual order. */
    public static final ActionFilter NONE =
            new ActionFilter(null, null, null, null, null, null, null, null, null, null, null, null);

    static final String ALL_OPEN = "OPEN";

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_QUERY = 4_000;
    private static final String YES = "yes";
    private static final Set<String> MEANS_YES = Set.of(YES, "true", "on", "1");

    /** The filter that the query of an address says. */
    public static ActionFilter ofQuery(String query) {
        String cut = query.substring(0, Math.min(query.length(), LONGEST_QUERY)).replaceFirst("^\\?", "");
        MultiValueMap<String, String> given =
                UriComponentsBuilder.newInstance().query(cut).build().getQueryParams();
        return new ActionFilter(
                first(given, "theme"),
                first(given, "rating"),
                first(given, "status"),
                first(given, "lead"),
                first(given, "due"),
                first(given, "from"),
                first(given, "to"),
                first(given, "recommendation"),
                first(given, "inspection"),
                first(given, "stale"),
                first(given, "q"),
                first(given, "sort"));
    }

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

    Optional<LocalDate> firstDue() {
        return text(from).flatMap(TypedDay::of);
    }

    Optional<LocalDate> lastDue() {
        return text(to).flatMap(TypedDay::of);
    }

    boolean onlyStale() {
        return text(stale)
                .map(word -> MEANS_YES.contains(word.toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    Optional<String> themeWanted() {
        return id(theme);
    }

    Optional<String> recommendationWanted() {
        return id(recommendation);
    }

    Optional<String> inspectionWanted() {
        return id(inspection);
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
        return !inForce().isEmpty();
    }

    /** Names of the parameters that were given and mean nothing, for a sentence that says so. */
    public List<String> notUnderstood() {
        return Stream.of(
                        unknown("rating", rating, ratingWanted().isPresent()),
                        unknown("status", status, !statuses().isEmpty()),
                        unknown("due", due, dueWanted().isPresent()),
                        unknown("from", from, firstDue().isPresent()),
                        unknown("to", to, lastDue().isPresent()),
                        unknown("theme", theme, themeWanted().isPresent()),
                        unknown(
                                "recommendation",
                                recommendation,
                                recommendationWanted().isPresent()),
                        unknown("inspection", inspection, inspectionWanted().isPresent()),
                        unknown("stale", stale, onlyStale()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The query of an address that lists these actions in this order, with its question mark; empty when it says nothing. */
    public String query() {
        return query(sort == null ? null : order().key());
    }

    /** The query of an address that lists the same actions in another order, without page. */
    String query(@Nullable String otherSort) {
        Map<String, String> given = inForce();
        if (otherSort != null) {
            given.put("sort", otherSort);
        }
        return asQuery(given);
    }

    /** The query of an address that lists these actions as if one parameter had not been given. */
    String queryWithout(String parameter) {
        Map<String, String> given = inForce();
        given.remove(parameter);
        if (sort != null) {
            given.put("sort", order().key());
        }
        return asQuery(given);
    }

    /** What narrows the list: parameters as this page would write them, in the order of the form. */
    public Map<String, String> inForce() {
        Map<String, String> given = new LinkedHashMap<>();
        wordsWanted().ifPresent(value -> given.put("q", value));
        ratingWanted().ifPresent(value -> given.put("rating", value.name()));
        if (!statuses().isEmpty()) {
            given.put("status", name(status));
        }
        dueWanted().ifPresent(value -> given.put("due", value.name()));
        firstDue().ifPresent(value -> given.put("from", value.toString()));
        lastDue().ifPresent(value -> given.put("to", value.toString()));
        if (onlyStale()) {
            given.put("stale", YES);
        }
        leadWanted().ifPresent(value -> given.put("lead", value));
        themeWanted().ifPresent(value -> given.put("theme", value));
        recommendationWanted().ifPresent(value -> given.put("recommendation", value));
        inspectionWanted().ifPresent(value -> given.put("inspection", value));
        return given;
    }

    private static String asQuery(Map<String, String> given) {
        return given.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + UriUtils.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", given.isEmpty() ? "" : "?", ""));
    }

    private static @Nullable String first(MultiValueMap<String, String> given, String name) {
        String value = given.getFirst(name);
        try {
            return value == null ? null : UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfEncoded) {
            return null;
        }
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
