package org.followthrough.plans.sheets;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet is held against: a plan as its importer sees it.
 *
 * @param frozen whether due dates move by extensions only
 * @param names what can be named in a cell, by kind
 * @param links the links to evidence that actions have already
 */
record KnownPlan(
        PlanId id,
        String name,
        boolean frozen,
        Map<NamedKind, List<Named>> names,
        List<KnownAction> actions,
        Map<ActionId, Set<String>> links) {

    /** What can be named in a cell. */
    enum NamedKind {
        THEME,
        PERSON,
        RECOMMENDATION,
        PARTNER,
        COUNCIL
    }

    /**
     * Something that can be named.
     *
     * @param name the name; of a recommendation its reference
     * @param more the role title of a person; what a recommendation says
     */
    record Named(UUID id, String name, @Nullable String more) {}

    List<Named> all(NamedKind kind) {
        return names.getOrDefault(kind, List.of());
    }

    /** The name that belongs to an id, as far as it can be named. */
    String nameOf(NamedKind kind, @Nullable UUID id) {
        return all(kind).stream()
                .filter(named -> named.id().equals(id))
                .map(Named::name)
                .findFirst()
                .orElse("");
    }
}
