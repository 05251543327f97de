package org.followthrough.pages.history;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.history.HistoryAsked;
import org.followthrough.shared.DateInput;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an administrator filters by, as it stands in the address. What is no id, kind or date asks for nothing.
 *
 * @param before the version after which the page begins
 */
record HistoryFilter(
        @Nullable String person,
        @Nullable String plan,
        @Nullable String kind,
        @Nullable String event,
        @Nullable DateInput from,
        @Nullable DateInput until,
        @Nullable String before) {

    private static final List<String> EVENTS = List.of("INSERT", "UPDATE", "DELETE");

    HistoryAsked asked() {
        return new HistoryAsked(
                before != null && before.matches("\\d{1,18}") ? Long.valueOf(before) : null,
                id(person),
                id(plan),
                Arrays.stream(HistoryKind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .map(HistoryKind::tables)
                        .orElse(List.of()),
                EVENTS.contains(String.valueOf(event)) ? event : null,
                DateInput.dateOf(from),
                DateInput.dateOf(until));
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !asked().equals(new HistoryAsked(asked().before(), null, null, List.of(), null, null, null));
    }

    /** The address of the same list, of another page or in another form. */
    String address(String path, @Nullable Long after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        put(address, "person", person);
        put(address, "plan", plan);
        put(address, "kind", kind);
        put(address, "event", event);
        put(address, "from", from);
        put(address, "until", until);
        put(address, "before", after == null ? null : after.toString());
        return address.encode().build().toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, @Nullable DateInput date) {
        if (date != null && !date.isEmpty()) {
            put(address, name + ".day", date.day());
            put(address, name + ".month", date.month());
            put(address, name + ".year", date.year());
        }
    }

    private static void put(UriComponentsBuilder address, String name, @Nullable String value) {
        Optional.ofNullable(value).filter(said -> !said.isBlank()).ifPresent(said -> address.queryParam(name, said));
    }

    private static @Nullable UUID id(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
