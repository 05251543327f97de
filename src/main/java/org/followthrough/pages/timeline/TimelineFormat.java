package org.followthrough.pages.timeline;

/**
 * How large the picture is drawn: words beside the bars, or above them where there is little room.
 *
 * @param name part of the names in the picture, as a page may hold it in more than one format
 * @param width of the picture
 * @param left where the line of time begins
 * @param rowHeight of one action
 * @param barAt how far below the top of its row the middle of a bar is
 * @param letters that fit in a line of words
 * @param headingLetters that fit in a heading
 * @param tickWidth how far apart two months are written at least
 */
record TimelineFormat(
        String name, int width, int left, int rowHeight, int barAt, int letters, int headingLetters, int tickWidth) {

    static final TimelineFormat WIDE = new TimelineFormat("wide", 1080, 380, 46, 23, 50, 120, 80);
    static final TimelineFormat NARROW = new TimelineFormat("narrow", 300, 8, 74, 58, 38, 34, 70);

    static final int RIGHT = 16;
    static final int HEAD = 40;
    static final int GROUP_HEIGHT = 34;
    static final int FOOT = 10;

    int room() {
        return width - left - RIGHT;
    }
}
