package org.followthrough.files.pictures;

import java.io.IOException;

/** A picture that is damaged, or none at all, or has more points than anybody needs. */
public final class NotAPicture extends IOException {

    private final boolean tooLarge;

    private NotAPicture(String why, boolean tooLarge) {
        super(why);
        this.tooLarge = tooLarge;
    }

    static NotAPicture damaged(String why) {
        return new NotAPicture(why, false);
    }

    static NotAPicture tooLarge() {
        return new NotAPicture("More points than are taken", true);
    }

    /** Whether it is a picture, but one whose points would fill the memory of whoever opens it. */
    public boolean isTooLarge() {
        return tooLarge;
    }
}
