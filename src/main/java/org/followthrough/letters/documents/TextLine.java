package org.followthrough.letters.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The signs on one baseline, as words. Raised marks of footnotes stand in the words and are known. */
final class TextLine {

    /** Widest gap inside a word, in sizes of its type; spaces are a quarter or wider. */
    private static final float WORD_GAP = 0.15f;

    private static final float OVERPRINT = 0.12f;
    private static final float RAISED = 0.82f;

    private final List<Glyph> glyphs;
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> marks = new ArrayList<>();
    private final float y;
    private final float size;
    private boolean bold = true;
    private boolean artifact = true;

    /** At least one of the signs is no space. */
    TextLine(List<Glyph> unsorted) {
        this.glyphs = printedOnce(unsorted);
        this.size = commonSize(glyphs);
        this.y = glyphs.stream()
                .filter(glyph -> Math.abs(glyph.size() - size) < 0.3f)
                .findFirst()
                .orElse(glyphs.get(0))
                .y();
        spell();
    }

    String text() {
        return text.toString();
    }

    /** Offsets in the text, each from and to, of raised marks of footnotes. */
    List<int[]> marks() {
        return marks;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    float x() {
        return glyphs.get(0).x();
    }

    float end() {
        float end = 0;
        for (Glyph glyph : glyphs) {
            end = Math.max(end, glyph.end());
        }
        return end;
    }

    float y() {
        return y;
    }

    float size() {
        return size;
    }

    /** Whether every letter and figure is bold. */
    boolean isBold() {
        return bold;
    }

    boolean isArtifact() {
        return artifact;
    }

    boolean hasLetters() {
        return text.chars().anyMatch(Character::isLetter);
    }

    /** The same line cut wherever nothing is printed for so many points. */
    List<TextLine> cut(float gap) {
        var parts = new ArrayList<TextLine>();
        var part = new ArrayList<Glyph>();
        float end = 0;
        for (Glyph glyph : glyphs) {
            if (!part.isEmpty() && glyph.x() - end > gap) {
                parts.add(new TextLine(part));
                part = new ArrayList<>();
            }
            part.add(glyph);
            end = part.size() == 1 ? glyph.end() : Math.max(end, glyph.end());
        }
        parts.add(new TextLine(part));
        return parts;
    }

    private void spell() {
        boolean anything = false;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            boolean afterBullet = text.length() == 1 && Characters.isBullet(text.charAt(0));
            if (i > 0 && (afterBullet || isApart(glyphs.get(i - 1), glyph)) && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            String words = glyph.text().stripLeading();
            if (isMark(glyph)) {
                mark(words);
            } else if (words.chars().anyMatch(Character::isLetterOrDigit)) {
                bold &= glyph.bold();
                anything = true;
            }
            artifact &= glyph.artifact();
            text.append(glyph.text().isBlank() ? "" : glyph.text());
        }
        text.setLength(text.toString().stripTrailing().length());
        bold &= anything;
    }

    private boolean isApart(Glyph before, Glyph glyph) {
        return glyph.spaced() || glyph.x() - before.end() > WORD_GAP * Math.min(before.size(), glyph.size());
    }

    private boolean isMark(Glyph glyph) {
        return glyph.size() < size * RAISED
                && y - glyph.y() > size * 0.1f
                && glyph.text().chars().allMatch(c -> Character.isDigit(c) || "*,\u2020\u2021\u00A7".indexOf(c) >= 0);
    }

    private void mark(String words) {
        int from = text.length();
        int[] last = marks.isEmpty() ? new int[] {-1, -1} : marks.get(marks.size() - 1);
        if (last[1] == from) {
            last[1] = from + words.length();
        } else {
            marks.add(new int[] {from, from + words.length()});
        }
    }

    /** Without spaces, which the signs after them remember, and without signs printed twice to look bold. */
    private static List<Glyph> printedOnce(List<Glyph> unsorted) {
        var sorted = new ArrayList<>(unsorted);
        sorted.sort(Comparator.comparing(Glyph::x));
        var kept = new ArrayList<Glyph>(sorted.size());
        boolean spaced = false;
        for (Glyph glyph : sorted) {
            Glyph last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (glyph.isSpace()) {
                spaced = true;
            } else if (last != null
                    && last.text().equals(glyph.text())
                    && glyph.x() - last.x() < OVERPRINT * glyph.size()) {
                kept.set(kept.size() - 1, last.inBold());
            } else {
                kept.add(spaced ? glyph.afterSpace() : glyph);
                spaced = false;
            }
        }
        return kept;
    }

    private static float commonSize(List<Glyph> glyphs) {
        Map<Float, Integer> counts = new HashMap<>();
        float common = 0;
        int most = 0;
        for (Glyph glyph : glyphs) {
            float rounded = Math.round(glyph.size() * 4) / 4f;
            int count = counts.merge(rounded, 1, Integer::sum);
            if (count > most || (count == most && rounded > common)) {
                most = count;
                common = rounded;
            }
        }
        return common;
    }
}
