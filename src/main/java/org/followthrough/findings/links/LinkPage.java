package org.followthrough.findings.links;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.followthrough.findings.links.LinkedItem.Relation;
import org.followthrough.shared.Choice;

/**
 * What the page of an inspection's links shows.
 *
 * @param offers what is offered or decided, the most alike first
 * @param own everything the inspection says
 * @param items everything it may be linked to
 */
public record LinkPage(List<OfferedLink> offers, List<LinkPassage> own, List<LinkedItem> items) {

    private static final List<String> STEPS = List.of("0.90", "0.70", "0.60", "0.50", "0.40", "0.35", "0.30", "0.25");
    private static final int LABEL = 110;

    static LinkPage of(List<LinkPassage> own, List<LinkedItem> items) {
        return new LinkPage(new LinkOffers(own, items).all(), own, items);
    }

    public List<LinkGroup> comments() {
        return LinkGroup.of(shown(LinkKind.COMMENT));
    }

    public List<OfferedLink> saidBefore() {
        return shown(LinkKind.SAID_BEFORE);
    }

    public List<OfferedLink> sameWords() {
        return shown(LinkKind.SAME_WORDS);
    }

    public List<OfferedLink> declined() {
        return offers.stream()
                .filter(offer -> offer.standing() == LinkStanding.DECLINED)
                .toList();
    }

    /** How many wait for a decision. */
    public long open() {
        return open(0);
    }

    public boolean hasFindings() {
        return own.stream().anyMatch(passage -> !passage.recommendation());
    }

    public boolean hasEarlier() {
        return items.stream().anyMatch(item -> item.relation() == Relation.EARLIER);
    }

    public boolean hasNeighbours() {
        return items.stream().anyMatch(item -> item.relation() == Relation.NEIGHBOUR);
    }

    /** Likenesses to take all from, each with how many that would be; a step that adds none is left out. */
    List<Choice> steps(Function<Object[], String> label) {
        List<Choice> steps = new ArrayList<>();
        long before = 0;
        for (String step : STEPS) {
            long open = open(Double.parseDouble(step));
            if (open > before) {
                steps.add(new Choice(step, label.apply(new Object[] {step, open})));
            }
            before = open;
        }
        return steps;
    }

    List<Choice> findings(Choice first) {
        return passages(first, passage -> !passage.recommendation());
    }

    List<Choice> recommendations(Choice first) {
        return passages(first, LinkPassage::recommendation);
    }

    List<Choice> earlier(Choice first) {
        return items(first, Relation.EARLIER);
    }

    List<Choice> neighbours(Choice first) {
        return items(first, Relation.NEIGHBOUR);
    }

    private long open(double atLeast) {
        return offers.stream()
                .filter(offer -> offer.open() && offer.likeness() >= atLeast)
                .count();
    }

    private List<OfferedLink> shown(LinkKind kind) {
        return offers.stream()
                .filter(offer -> offer.kind() == kind && offer.standing() != LinkStanding.DECLINED)
                .toList();
    }

    private List<Choice> passages(Choice first, Predicate<LinkPassage> wanted) {
        return Stream.concat(
                        Stream.of(first),
                        own.stream()
                                .filter(wanted)
                                .map(passage ->
                                        choice(passage.id().toString(), passage.name() + " " + passage.words())))
                .toList();
    }

    private List<Choice> items(Choice first, Relation relation) {
        return Stream.concat(
                        Stream.of(first),
                        items.stream()
                                .filter(item -> item.relation() == relation)
                                .map(item -> choice(item.id().toString(), item.reference() + " " + item.words())))
                .toList();
    }

    private static Choice choice(String value, String label) {
        return new Choice(value, label.length() > LABEL ? label.substring(0, LABEL - 1) + "…" : label);
    }
}
