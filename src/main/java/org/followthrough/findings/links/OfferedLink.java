package org.followthrough.findings.links;

import java.util.List;
import java.util.Locale;

/**
 * Two things that may belong together, with how alike they are.
 *
 * @param likeness from 0 to 1, in hundredths
 * @param shared words both have, those that weigh most before the others
 */
public record OfferedLink(
        LinkKind kind, LinkPassage from, LinkedItem to, double likeness, List<String> shared, LinkStanding standing) {

    public Link link() {
        return new Link(kind, from.id(), to.id());
    }

    /** The likeness as people read it, such as 0.62. */
    public String score() {
        return String.format(Locale.UK, "%.2f", likeness);
    }

    public boolean open() {
        return standing == LinkStanding.OFFERED;
    }

    public boolean taken() {
        return standing == LinkStanding.TAKEN;
    }
}
