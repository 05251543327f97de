package org.followthrough.shared;

/** What was asked for does not exist, or not for this viewer: the answer is the same 404. */
public final class NotFound extends RuntimeException {

    private NotFound(String message) {
        super(message);
    }

    public static NotFound of(Object id) {
        return new NotFound("Nothing to see at " + id);
    }
}
