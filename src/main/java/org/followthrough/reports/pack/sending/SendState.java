package org.followthrough.reports.pack.sending;

/** How a pack stands with whoever takes it. */
enum SendState {
    WAITING,
    DOCUMENTS,
    FILES,
    DONE,
    STOPPED;

    boolean isUnderWay() {
        return this == DOCUMENTS || this == FILES;
    }
}
