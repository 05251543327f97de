package org.followthrough.findings.links;

/** What one inspection can be to another. The figures were found by reading what they offer; see {@code docs/adr}. */
public enum LinkKind {
    /** A passage of a later inspection speaks about an earlier recommendation. */
    COMMENT(0.22, 8),
    /** A recommendation says what an earlier one said. */
    SAID_BEFORE(0.25, 3),
    /** Another council that the same trust serves was given the same item. */
    SAME_WORDS(0.7, 3);

    private final double offeredFrom;
    private final int offeredEach;

    LinkKind(double offeredFrom, int offeredEach) {
        this.offeredFrom = offeredFrom;
        this.offeredEach = offeredEach;
    }

    /** The likeness below which nothing is offered. */
    double offeredFrom() {
        return offeredFrom;
    }

    /** How many are offered at most for the same recommendation. */
    int offeredEach() {
        return offeredEach;
    }
}
