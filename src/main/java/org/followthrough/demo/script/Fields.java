package org.followthrough.demo.script;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines of the form <i>name: words</i>, each name once and only names that are known there. */
public final class Fields {

    private final Place place;
    private final Set<String> known;
    private final Map<String, Said> said = new LinkedHashMap<>();

    Fields(Place place, Set<String> known) {
        this.place = place;
        this.known = known;
    }

    void add(String name, Said words) {
        if (!known.contains(name)) {
            throw words.place().mistake("\"" + name + "\" is not known here; known are " + String.join(", ", known));
        }
        if (said.put(name, words) != null) {
            throw words.place().mistake("\"" + name + "\" is said twice");
        }
    }

    /** What is said under a name. */
    public Said of(String name) {
        return find(name).orElseThrow(() -> place.mistake("\"" + name + "\" is missing"));
    }

    public Optional<Said> find(String name) {
        return Optional.ofNullable(said.get(name));
    }

    public @Nullable String wordsOrNull(String name) {
        return find(name).map(Said::words).orElse(null);
    }
}
