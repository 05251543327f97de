package org.followthrough.shared;

/** Somebody else saved the thing after the viewer opened its form: answered with 409 and both versions. */
public final class StaleVersion extends RuntimeException {

    private StaleVersion(String message) {
        super(message);
    }

    public static StaleVersion of(Object id) {
        return new StaleVersion("Changed by somebody else since it was read: " + id);
    }

    /** Passes when the version a form began from is the one that is stored. */
    public static void unlessSame(Object id, Object stored, Object begunFrom) {
        if (!stored.equals(begunFrom)) {
            throw of(id);
        }
    }
}
