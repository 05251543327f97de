package org.followthrough.reports.document;

import java.util.List;

/** One slide: a title that says the point, and little under it. Notes are what the speaker has before them. */
public record Slide(String title, List<Block> blocks, String notes) {

    public Slide {
        blocks = List.copyOf(blocks);
    }
}
