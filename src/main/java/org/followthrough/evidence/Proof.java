package org.followthrough.evidence;

/** What kind of proof a piece of evidence is, from the weakest to the strongest. */
public enum Proof {
    /** Something was done. */
    ACTIVITY,
    /** Work is done differently. */
    PRACTICE,
    /** Lives are different. */
    IMPACT,
    /** Young people say so. */
    VOICE;

    /** Whether it shows more than that something was done. */
    public boolean showsDifference() {
        return this == IMPACT || this == VOICE;
    }
}
