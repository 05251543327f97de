package org.followthrough.findings;

/** How a leader rates the overall progress of a recommendation, beside the rating worked out from its actions. */
public enum LeaderRating {
    RED,
    AMBER,
    GREEN,
    BLUE
}
