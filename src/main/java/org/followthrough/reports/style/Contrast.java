package org.followthrough.reports.style;

/** How well a colour is read on white, as the Web Content Accessibility Guidelines reckon it. */
final class Contrast {

    /** What words of the usual size need. */
    static final double ENOUGH = 4.5;

    private static final double WHITE = 1.05;
    private static final double GLARE = 0.05;

    private Contrast() {}

    /**
     * The ratio, from 1 (white) to 21 (black).
     *
     * @param colour {@code #rrggbb}
     */
    static double onWhite(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        double luminance =
                0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
        return WHITE / (luminance + GLARE);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
