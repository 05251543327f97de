package org.followthrough.findings;

/** What a sentence of the inspectors says: something is good, something must get better, or how things are. */
public enum FindingType {
    STRENGTH,
    NEEDS_IMPROVEMENT,
    CONTEXT
}
