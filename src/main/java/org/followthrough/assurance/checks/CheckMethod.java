package org.followthrough.assurance.checks;

/** How somebody looked whether it lasted. */
public enum CheckMethod {
    DIP_SAMPLE(true),
    MEASURE(false),
    AUDIT(false),
    VOICE(false);

    /** As many as anybody looks at. */
    public static final int LARGEST_SAMPLE = 10_000;

    private final boolean sampled;

    CheckMethod(boolean sampled) {
        this.sampled = sampled;
    }

    /** Whether it means nothing without saying how many were looked at. */
    public boolean isSampled() {
        return sampled;
    }
}
