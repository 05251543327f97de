package org.followthrough.findings.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.findings.links.LinkedItem.Relation;

/**
 * What an inspection may say about others, measured: worked out anew each time from the words, so that nothing is stored
 * that nobody decided.
 */
final class LinkOffers {

    private static final int SHARED_WORDS = 2;

    private final List<LinkPassage> own;
    private final List<LinkedItem> items;
    private final Likeness likeness;

    LinkOffers(List<LinkPassage> own, List<LinkedItem> items) {
        this.own = own;
        this.items = items;
        this.likeness = Likeness.among(Stream.concat(
                        own.stream().map(LinkPassage::words), items.stream().map(LinkedItem::words))
                .toList());
    }

    /** What is offered, and what was taken or declined, the most alike first. */
    List<OfferedLink> all() {
        List<OfferedLink> all = new ArrayList<>();
        for (LinkedItem item : items) {
            for (LinkKind kind : LinkKind.values()) {
                all.addAll(of(kind, item));
            }
        }
        all.sort(Comparator.comparingDouble(OfferedLink::likeness).reversed());
        return all;
    }

    /** A pair that may be linked, whether it is offered or not; empty where either is not there to be linked. */
    Optional<OfferedLink> find(Link link) {
        return items.stream()
                .filter(item -> item.id().equals(link.to()))
                .flatMap(item -> own.stream()
                        .filter(passage -> passage.id().equals(link.from()) && fits(link.kind(), passage, item))
                        .map(passage -> measure(link.kind(), passage, item)))
                .findFirst();
    }

    /** What is decided makes no room for less alike ones: whoever has decided on all of it is done. */
    private List<OfferedLink> of(LinkKind kind, LinkedItem item) {
        List<OfferedLink> measured = own.stream()
                .filter(passage -> fits(kind, passage, item))
                .map(passage -> measure(kind, passage, item))
                .sorted(Comparator.comparingDouble(OfferedLink::likeness).reversed())
                .toList();
        Set<OfferedLink> worth = measured.stream()
                .filter(LinkOffers::worthOffering)
                .limit(kind.offeredEach())
                .collect(Collectors.toSet());
        return measured.stream()
                .filter(pair -> !pair.open() || worth.contains(pair))
                .toList();
    }

    private static boolean worthOffering(OfferedLink pair) {
        return pair.likeness() == 1
                || (pair.likeness() >= pair.kind().offeredFrom()
                        && pair.shared().size() >= SHARED_WORDS);
    }

    private OfferedLink measure(LinkKind kind, LinkPassage passage, LinkedItem item) {
        double alike = likeness.between(passage.words(), item.words());
        UUID id = passage.id();
        boolean matters = alike >= kind.offeredFrom() || item.standing(id) != LinkStanding.OFFERED;
        return new OfferedLink(
                kind,
                passage,
                item,
                alike,
                matters ? likeness.shared(passage.words(), item.words()) : List.of(),
                item.standing(id));
    }

    private static boolean fits(LinkKind kind, LinkPassage passage, LinkedItem item) {
        return switch (kind) {
            case COMMENT -> !passage.recommendation() && item.relation() == Relation.EARLIER;
            case SAID_BEFORE -> passage.recommendation() && item.relation() == Relation.EARLIER;
            case SAME_WORDS -> passage.recommendation() && item.relation() == Relation.NEIGHBOUR;
        };
    }
}
