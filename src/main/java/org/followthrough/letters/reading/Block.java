package org.followthrough.letters.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that belong together: a heading, a list item, a numbered paragraph or a paragraph. */
final class Block {

    enum Shape {
        HEADING,
        ITEM,
        NUMBERED,
        PARAGRAPH
    }

    /** A paragraph of so many characters is prose, not a line of an address. */
    private static final int PROSE = 80;

    private final Stored stored;
    private final Shape shape;
    private final @Nullable SectionKind opens;
    private final char bullet;
    private final int number;
    private final List<Line> lines = new ArrayList<>();
    private final boolean afterGap;
    private int length;
    private @Nullable FoldedText folded;

    Block(Stored stored, Shape shape, Line first, @Nullable SectionKind opens, boolean afterGap) {
        this.afterGap = afterGap;
        this.stored = stored;
        this.shape = shape;
        this.opens = opens;
        this.bullet = first.bullet();
        this.number = first.number();
        add(first);
    }

    void add(Line line) {
        folded = null;
        if (line.hasWords()) {
            lines.add(line);
            length += line.length();
        }
    }

    List<Line> lines() {
        return lines;
    }

    /** Whether blank lines stand before it. */
    boolean isAfterGap() {
        return afterGap;
    }

    Shape shape() {
        return shape;
    }

    /** The section that begins with this block; null where the section goes on. */
    @Nullable
    SectionKind opens() {
        return opens;
    }

    char bullet() {
        return bullet;
    }

    int number() {
        return number;
    }

    boolean isBare() {
        return lines.isEmpty();
    }

    boolean isProse() {
        return length >= PROSE;
    }

    FoldedText folded() {
        FoldedText text = folded;
        if (text == null) {
            text = FoldedText.of(stored, lines);
            folded = text;
        }
        return text;
    }

    /** Whether its last words end a sentence, looking behind closing quotes, brackets and marks. */
    boolean endsSentence() {
        return isBare() || ".:?!".indexOf(lastLetter()) >= 0;
    }

    /** Whether its last character is one that a sentence goes on after. */
    boolean breaksOff() {
        return !isBare() && (Character.isLetterOrDigit(lastCharacter()) || ",-\u2013".indexOf(lastCharacter()) >= 0);
    }

    private char lastCharacter() {
        return stored.charAt(lines.get(lines.size() - 1).end() - 1);
    }

    private char lastLetter() {
        Line last = lines.get(lines.size() - 1);
        int at = last.end() - 1;
        while (at > last.start() && "\"'\u2019\u201D)*_".indexOf(stored.charAt(at)) >= 0) {
            at--;
        }
        return stored.charAt(at);
    }
}
