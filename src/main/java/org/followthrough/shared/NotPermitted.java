package org.followthrough.shared;

/** The viewer may see the thing but may not do this with it: answered with 403. */
public final class NotPermitted extends RuntimeException {

    private NotPermitted(String message) {
        super(message);
    }

    public static NotPermitted to(String verb) {
        return new NotPermitted("The viewer may not " + verb);
    }
}
