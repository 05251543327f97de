package org.followthrough.yousaid.lines;

/** Where a line is on its way to the public. */
public enum LineState {
    /** No leader has approved it. */
    WAITING("yellow"),
    /** What it says is what was approved. */
    APPROVED("green"),
    /** It was approved and says something else now: the public reads what was approved. */
    CHANGED("yellow"),
    /** It is off the page for good. */
    WITHDRAWN("grey");

    private final String colour;

    LineState(String colour) {
        this.colour = colour;
    }

    /** Of its tag. */
    public String colour() {
        return colour;
    }

    /** Whether a leader may approve it. */
    public boolean isToApprove() {
        return this == WAITING || this == CHANGED;
    }
}
