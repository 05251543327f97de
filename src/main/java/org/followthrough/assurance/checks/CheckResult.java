package org.followthrough.assurance.checks;

/** What an embedding check found. */
public enum CheckResult {
    HELD,
    DID_NOT_HOLD
}
