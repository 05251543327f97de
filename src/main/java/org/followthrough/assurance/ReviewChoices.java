package org.followthrough.assurance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.followthrough.shared.Choice;
import org.jspecify.annotations.Nullable;

/**
 * By what the queue can be filtered, with how many requests each leaves.
 *
 * @param total how many match the filter
 */
public record ReviewChoices(long total, List<Choice> plans, List<Choice> themes) {

    static ReviewChoices of(List<Group> groups, ReviewFilter filter) {
        Predicate<Group> ofPlan =
                group -> filter.plan() == null || filter.plan().equals(group.plan());
        Predicate<Group> ofTheme =
                group -> filter.theme() == null || filter.theme().equals(group.theme());
        return new ReviewChoices(
                count(groups, ofPlan.and(ofTheme)),
                choices(groups, ofTheme, Group::plan, Group::planName),
                choices(groups, ofPlan, Group::theme, Group::themeName));
    }

    private static long count(List<Group> groups, Predicate<Group> which) {
        return groups.stream().filter(which).mapToLong(Group::requests).sum();
    }

    /** Every value there is, those that leave nothing included: the choice never empties under one's hands. */
    private static List<Choice> choices(
            List<Group> groups,
            Predicate<Group> which,
            Function<Group, @Nullable UUID> id,
            Function<Group, @Nullable String> name) {
        Map<UUID, String> names = new LinkedHashMap<>();
        groups.stream()
                .sorted(Comparator.comparing(group -> String.valueOf(name.apply(group))))
                .forEach(group -> {
                    UUID its = id.apply(group);
                    if (its != null) {
                        names.put(its, String.valueOf(name.apply(group)));
                    }
                });
        return names.entrySet().stream()
                .map(each -> new Choice(
                        each.getKey().toString(),
                        each.getValue() + " ("
                                + count(groups, which.and(group -> each.getKey().equals(id.apply(group)))) + ")"))
                .toList();
    }

    /** The requests that wait in one plan on one theme. */
    record Group(
            UUID plan,
            String planName,
            @Nullable UUID theme,
            @Nullable String themeName,
            long requests) {}
}
