package org.followthrough.letters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.findings.NewFinding;
import org.followthrough.findings.NewRecommendation;
import org.followthrough.findings.RecommendationKind;
import org.jspecify.annotations.Nullable;

/** Turns what was decided on a draft into what is kept: verbatim findings, recommendations, the links between. */
final class Keeping {

    private final String words;
    private final Map<DraftItemId, DraftItem> all;
    private final List<DraftItem> findings;
    private final List<DraftItem> recommended;
    private final Map<DraftItemId, Set<Integer>> behind = new HashMap<>();

    /**
     * @param items of the draft, in the order of the letter
     */
    Keeping(String words, List<DraftItem> items) {
        this.words = words;
        this.all = items.stream().collect(Collectors.toMap(DraftItem::id, Function.identity()));
        this.findings = taken(items, DraftPart.FINDING).toList();
        this.recommended = Stream.of(DraftPart.values())
                .filter(part -> part != DraftPart.FINDING)
                .flatMap(part -> taken(items, part))
                .toList();
        for (int index = 0; index < findings.size(); index++) {
            link(findings.get(index), index);
        }
    }

    List<NewFinding> findings() {
        return findings.stream().map(this::finding).toList();
    }

    List<NewRecommendation> recommendations() {
        return recommended.stream().map(this::recommendation).toList();
    }

    private static Stream<DraftItem> taken(List<DraftItem> items, DraftPart part) {
        return items.stream().filter(item -> item.part() == part && item.isTaken());
    }

    /** A sentence that our reading raised stands behind itself, whatever else it is about. */
    private void link(DraftItem finding, int index) {
        recommended.stream()
                .filter(item -> item.part() == DraftPart.OUR_READING && overlap(item.place(), finding.place()))
                .forEach(item -> standBehind(item.id(), index));
        DraftItem about = there(finding.about());
        if (about != null) {
            standBehind(about.id(), index);
        }
    }

    private void standBehind(DraftItemId item, int finding) {
        behind.computeIfAbsent(item, none -> new TreeSet<>()).add(finding);
    }

    /** The item meant, or the one that it was joined into. */
    private @Nullable DraftItem there(@Nullable DraftItemId meant) {
        List<DraftItemId> passed = new ArrayList<>();
        DraftItemId id = meant;
        while (id != null && !passed.contains(id)) {
            DraftItem item = all.get(id);
            if (item == null || item.isThere()) {
                return item;
            }
            passed.add(id);
            id = item.joinedInto();
        }
        return null;
    }

    private NewFinding finding(DraftItem item) {
        DraftPlace place = item.place();
        return new NewFinding(
                place.section(),
                place.paragraph(),
                place.page(),
                verbatim(place),
                place.start(),
                place.end(),
                Objects.requireNonNull(item.type()),
                item.correction());
    }

    private NewRecommendation recommendation(DraftItem item) {
        DraftPlace place = item.place();
        PrintedDetails details = item.details();
        RecommendationKind kind = item.part().kind().orElseThrow();
        return new NewRecommendation(
                kind,
                verbatim(place),
                place.start(),
                place.end(),
                place.page(),
                details.responsibleBody(),
                details.frameworkReference(),
                details.regulation(),
                details.dueOn(),
                item.correction(),
                List.copyOf(behind.getOrDefault(item.id(), Set.of())));
    }

    private String verbatim(DraftPlace place) {
        return words.substring(place.start(), place.end());
    }

    private static boolean overlap(DraftPlace one, DraftPlace other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
