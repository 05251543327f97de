package org.followthrough.history.access;

/** What is recorded of access. */
enum AccessKind {
    SIGNED_IN,
    SIGN_IN_FAILED,
    SIGNED_OUT,
    REFUSED,
    DOWNLOADED
}
