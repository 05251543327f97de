package org.followthrough.plans.extensions;

/** What became of an extension that was asked for. */
enum ExtensionDecision {
    GRANTED,
    REFUSED,
    TAKEN_BACK
}
