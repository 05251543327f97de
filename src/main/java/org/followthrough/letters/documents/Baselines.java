package org.followthrough.letters.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Puts signs onto lines by their baselines, whatever the order they were drawn in. */
final class Baselines {

    private static final float SAME = 0.2f;
    private static final float SMALLER = 0.82f;
    private static final float RAISED_BY = 0.7f;
    private static final float LOWERED_BY = 0.35f;

    private Baselines() {}

    private static final class Band {
        private final List<Glyph> glyphs = new ArrayList<>();
        private final float y;
        private float size;

        Band(Glyph first) {
            y = first.y();
            add(first);
        }

        void add(Glyph glyph) {
            glyphs.add(glyph);
            size = glyph.isSpace() ? size : Math.max(size, glyph.size());
        }
    }

    /** The lines from top to bottom. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Band> bands = bands(glyphs);
        List<TextLine> lines = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            Band above = i > 0 ? bands.get(i - 1) : null;
            Band below = i + 1 < bands.size() ? bands.get(i + 1) : null;
            if (below != null && isRaised(band, below)) {
                below.glyphs.addAll(band.glyphs);
            } else if (above != null && isLowered(band, above)) {
                lines.set(lines.size() - 1, with(lines.get(lines.size() - 1), band));
            } else {
                lines.add(new TextLine(band.glyphs));
            }
        }
        lines.sort(Comparator.comparing(TextLine::y));
        return lines;
    }

    private static TextLine with(TextLine line, Band band) {
        var all = new ArrayList<>(line.glyphs());
        all.addAll(band.glyphs);
        return new TextLine(all);
    }

    private static List<Band> bands(List<Glyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(Glyph::y));
        var bands = new ArrayList<Band>();
        for (Glyph glyph : sorted) {
            Band last = bands.isEmpty() ? null : bands.get(bands.size() - 1);
            if (last != null && glyph.y() - last.y <= SAME * Math.max(glyph.size(), last.size)) {
                last.add(glyph);
            } else {
                bands.add(new Band(glyph));
            }
        }
        bands.removeIf(band -> band.glyphs.stream().allMatch(Glyph::isSpace));
        return bands;
    }

    private static boolean isRaised(Band band, Band below) {
        return band.size < below.size * SMALLER
                && below.y - band.y < below.size * RAISED_BY
                && !standOver(band.glyphs, below.glyphs);
    }

    private static boolean isLowered(Band band, Band above) {
        return band.size < above.size * SMALLER
                && band.y - above.y < above.size * LOWERED_BY
                && !standOver(band.glyphs, above.glyphs);
    }

    /** Marks stand between the signs of their line; whole lines stand over one another. */
    private static boolean standOver(List<Glyph> some, List<Glyph> others) {
        var row = new TreeMap<Float, Float>();
        others.stream()
                .filter(glyph -> !glyph.isSpace())
                .forEach(glyph -> row.merge(glyph.x(), glyph.end(), Math::max));
        return some.stream().filter(glyph -> !glyph.isSpace()).anyMatch(glyph -> {
            var before = row.lowerEntry(glyph.end() - glyph.width() / 3);
            return before != null && before.getValue() > glyph.x() + glyph.width() / 3;
        });
    }
}
