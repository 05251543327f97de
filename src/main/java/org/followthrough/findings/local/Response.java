package org.followthrough.findings.local;

/** What an organisation answers to a local recommendation. */
public enum Response {
    ACCEPTED,
    PARTLY,
    NOT_ACCEPTED;

    boolean needsReason() {
        return this != ACCEPTED;
    }
}
