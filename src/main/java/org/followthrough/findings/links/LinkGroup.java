package org.followthrough.findings.links;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An earlier recommendation with the passages that may comment on it.
 *
 * @param offers taken and open, the most alike first
 */
public record LinkGroup(LinkedItem item, List<OfferedLink> offers) {

    /** Grouped in the order in which the recommendations first appear. */
    static List<LinkGroup> of(List<OfferedLink> offers) {
        Map<String, LinkGroup> groups = new LinkedHashMap<>();
        offers.forEach(offer -> groups.computeIfAbsent(
                        offer.to().reference(), reference -> new LinkGroup(offer.to(), new ArrayList<>()))
                .offers()
                .add(offer));
        return List.copyOf(groups.values());
    }

    /** How many wait for a decision. */
    public long open() {
        return offers.stream().filter(OfferedLink::open).count();
    }
}
