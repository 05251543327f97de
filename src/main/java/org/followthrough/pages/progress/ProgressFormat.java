package org.followthrough.pages.progress;

/**
 * How large the picture is drawn.
 *
 * @param name part of the names in the picture, as a page may hold it in more than one format
 * @param tickWidth how far apart two months are written at least
 */
record ProgressFormat(String name, int width, int height, int tickWidth) {

    static final ProgressFormat WIDE = new ProgressFormat("wide", 1080, 380, 80);
    static final ProgressFormat NARROW = new ProgressFormat("narrow", 300, 260, 68);

    static final int LEFT = 44;
    static final int TOP = 14;
    static final int FOOT = 34;

    int room() {
        return width - LEFT - 8;
    }

    /** Where nothing stands. */
    public int ground() {
        return height - FOOT;
    }
}
