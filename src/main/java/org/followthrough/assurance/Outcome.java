package org.followthrough.assurance;

/** What became of a request for sign-off. */
public enum Outcome {
    SIGNED_OFF,
    RETURNED,
    TAKEN_BACK
}
