package org.followthrough.plans.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.findings.RecommendationId;
import org.followthrough.plans.sheets.KnownPlan.Named;
import org.followthrough.plans.sheets.KnownPlan.NamedKind;
import org.jspecify.annotations.Nullable;

/** Finds out whom and what the words of a row name. */
final class Naming {

    private static final Pattern SHORT = Pattern.compile("(?i)(?:rec(?:ommendation|\\.)?|area)\\s*(\\d{1,3})");

    private final KnownPlan plan;

    Naming(KnownPlan plan) {
        this.plan = plan;
    }

    /** What a cell names, whatever its case and signs; refused when nobody knows it. */
    @Nullable
    UUID one(NamedKind kind, SheetField field, RowCells cells) {
        String words = cells.line(field, 200);
        if (words == null) {
            return null;
        }
        Optional<UUID> found = find(kind, words);
        if (found.isEmpty()) {
            cells.refuse(field, "unknown." + kind, words);
        }
        return found.orElse(null);
    }

    /** The one thing of its kind that goes by these words. */
    Optional<UUID> find(NamedKind kind, String words) {
        List<Named> called =
                plan.all(kind).stream().filter(named -> isCalled(named, words)).toList();
        if (called.isEmpty() && kind == NamedKind.PERSON) {
            called = plan.all(kind).stream()
                    .filter(named -> named.more() != null && same(named.more(), words))
                    .toList();
        }
        return called.size() == 1 ? Optional.of(called.get(0).id()) : Optional.empty();
    }

    /** The recommendations a cell names by their references, or by the ends of them. */
    List<RecommendationId> recommendations(RowCells cells) {
        String words = cells.words(SheetField.RECOMMENDATIONS, 4000);
        List<RecommendationId> found = new ArrayList<>();
        for (String part : words == null ? new String[0] : words.split("[;,\n]")) {
            String reference = part.strip();
            if (!reference.isEmpty()) {
                recommendation(reference, cells)
                        .filter(one -> !found.contains(one))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<RecommendationId> recommendation(String reference, RowCells cells) {
        Matcher shortened = SHORT.matcher(reference);
        String end = "-" + (shortened.matches() ? "R" + shortened.group(1) : reference);
        List<Named> all = plan.all(NamedKind.RECOMMENDATION);
        List<Named> exact = all.stream()
                .filter(named -> named.name().equalsIgnoreCase(reference))
                .toList();
        List<Named> fitting = exact.isEmpty()
                ? all.stream()
                        .filter(named -> named.name()
                                .regionMatches(true, named.name().length() - end.length(), end, 0, end.length()))
                        .toList()
                : exact;
        if (fitting.size() != 1) {
            cells.refuse(
                    SheetField.RECOMMENDATIONS,
                    fitting.isEmpty() ? "unknown.RECOMMENDATION" : "several.RECOMMENDATION",
                    reference);
            return Optional.empty();
        }
        return Optional.of(new RecommendationId(fitting.get(0).id()));
    }

    private static boolean isCalled(Named named, String words) {
        return same(named.name(), words)
                || (named.more() != null
                        && (same(named.name() + ", " + named.more(), words)
                                || words.equalsIgnoreCase(named.name() + " (" + named.more() + ")")));
    }

    private static boolean same(String some, String others) {
        return some.equalsIgnoreCase(others) || plain(some).equals(plain(others));
    }

    private static String plain(String words) {
        return SheetField.plain(words.replace("&", " and "));
    }
}
