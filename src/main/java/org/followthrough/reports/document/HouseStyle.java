package org.followthrough.reports.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation's papers look.
 *
 * @param name what the organisation calls itself on papers
 * @param colour of rules and headings, as {@code #rrggbb}; dark enough to be read on white
 * @param footer a line of their own at the foot of every page
 * @param classification such as <i>OFFICIAL: SENSITIVE</i>, at the head of every page
 */
public record HouseStyle(
        String name,
        @Nullable Logo logo,
        String colour,
        @Nullable String footer,
        @Nullable String classification) {

    /** Black, as long as nobody chose another. */
    public static final String PLAIN_COLOUR = "#0b0c0c";

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    /**
     * Checks the colour, which is written into style sheets.
     *
     * @throws IllegalArgumentException when it is none
     */
    public HouseStyle {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("No colour: " + colour);
        }
    }

    /**
     * A picture.
     *
     * @param mediaType {@code image/png} or {@code image/jpeg}
     * @param base64 its bytes
     * @param words what it says to those who do not see it
     */
    public record Logo(String mediaType, String base64, String words) {

        /** The picture as an address that a page can show. */
        public String address() {
            return "data:" + mediaType + ";base64," + base64;
        }
    }

    /** As papers look where nothing was set. */
    public static HouseStyle plain(String name) {
        return new HouseStyle(name, null, PLAIN_COLOUR, null, null);
    }
}
