package org.followthrough.findings.local;

/** What sort of looking a local recommendation comes from. */
public enum LocalSource {
    SELF_EVALUATION,
    AUDIT,
    PEER_REVIEW,
    SCRUTINY,
    OTHER
}
