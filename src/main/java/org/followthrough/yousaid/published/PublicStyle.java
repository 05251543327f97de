package org.followthrough.yousaid.published;

import org.followthrough.files.StoredFileId;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation wants to look, of what the public sees.
 *
 * @param version grows with every change, so that the addresses of colours and logo change too
 * @param colour {@code #rrggbb}, dark enough to be read on white and to carry white words
 */
record PublicStyle(int version, String colour, @Nullable Logo logo) {

    private static final double DARKER = 0.3;
    private static final double NEARLY_WHITE = 0.94;

    /**
     * A picture.
     *
     * @param words what it says to those who do not see it
     */
    record Logo(StoredFileId file, String words) {}

    /** The colours of the page as a style sheet. */
    String sheet() {
        return ":root {\n  --app-brand: %s;\n  --app-brand-dark: %s;\n  --app-brand-tint: %s;\n}\n"
                .formatted(colour, mixed(0x00, DARKER), mixed(0xff, NEARLY_WHITE));
    }

    /** The colour with a share of black or white in it. */
    private String mixed(int other, double share) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return "#%02x%02x%02x"
                .formatted(
                        mixed(rgb >> 16 & 0xff, other, share),
                        mixed(rgb >> 8 & 0xff, other, share),
                        mixed(rgb & 0xff, other, share));
    }

    private static int mixed(int part, int other, double share) {
        return (int) Math.round(part * (1 - share) + other * share);
    }
}
