package org.followthrough.reports.forms.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Tone;
import org.followthrough.reports.forms.office.TextSize;

/** A paragraph on a slide. */
record SlideLine(String words, Look look) {

    /** How a paragraph looks. */
    enum Look {
        HEADING(20, true),
        WORDS(18, false),
        STRONG(18, true),
        NOTE(14, false),
        POINT(18, false),
        CAPTION(14, true);

        private final int size;
        private final boolean bold;

        Look(int size, boolean bold) {
            this.size = size;
            this.bold = bold;
        }

        int size() {
            return size;
        }

        boolean bold() {
            return bold;
        }
    }

    private static final double BEFORE = 6;
    private static final double INDENT = 22.5;

    /** The paragraphs of a block; none for blocks that are no text. */
    static List<SlideLine> of(Block block) {
        if (block instanceof Block.Heading heading) {
            return List.of(new SlideLine(heading.words(), Look.HEADING));
        }
        if (block instanceof Block.Words words) {
            return List.of(new SlideLine(words.words(), look(words.tone())));
        }
        if (block instanceof Block.Points points) {
            return points.points().stream()
                    .map(point -> new SlideLine(point, Look.POINT))
                    .toList();
        }
        if (block instanceof Block.Quote quote) {
            return Stream.concat(
                            Stream.of(new SlideLine("\u2018" + quote.words() + "\u2019", Look.WORDS)),
                            Stream.ofNullable(quote.source()).map(source -> new SlideLine(source, Look.NOTE)))
                    .toList();
        }
        return List.of();
    }

    double height() {
        double width = SlidesTemplate.WIDTH - (look == Look.POINT ? INDENT : 0);
        return BEFORE + new TextSize(look.size(), look.bold()).height(words, width);
    }

    /** The same words in paragraphs that are no higher than a space. */
    List<SlideLine> noHigherThan(double space) {
        int middle = words.lastIndexOf(' ', words.length() / 2);
        if (height() <= space || middle <= 0) {
            return List.of(this);
        }
        List<SlideLine> parts = new ArrayList<>();
        parts.addAll(new SlideLine(words.substring(0, middle), look).noHigherThan(space));
        parts.addAll(new SlideLine(words.substring(middle + 1), look).noHigherThan(space));
        return parts;
    }

    private static Look look(Tone tone) {
        return switch (tone) {
            case PLAIN -> Look.WORDS;
            case STRONG -> Look.STRONG;
            case NOTE -> Look.NOTE;
        };
    }
}
