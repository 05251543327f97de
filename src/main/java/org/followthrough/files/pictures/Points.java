package org.followthrough.files.pictures;

/** How many points a picture may have: 100 million, as much as any camera makes. */
final class Points {

    private static final long MOST = 100_000_000;

    private Points() {}

    static void check(long width, long height) throws NotAPicture {
        if (width <= 0 || height <= 0) {
            throw NotAPicture.damaged("A picture without points");
        }
        if (width > MOST || height > MOST || width * height > MOST) {
            throw NotAPicture.tooLarge();
        }
    }
}
