package org.followthrough.plans;

/** How the lead of an action says it is going. */
public enum LeadRating {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK
}
