package org.followthrough.letters.reading;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.letters.reading.Block.Shape;
import org.followthrough.letters.reading.Headings.Heading;
import org.followthrough.letters.reading.Line.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines together into blocks. A page break (blank lines, page number, running footer) inside a sentence does not end
 * its block.
 */
final class Blocks {

    /** Of a hard-wrapped text no line, or hardly one, is longer than this. */
    private static final int LONGEST_WRAPPED = 150;

    private static final int LONGEST_SUBHEADING = 100;

    private static final String DASHES = "-\u2013\u2212";

    private final Stored stored;
    private final List<Line> lines;
    private final boolean[] furniture;
    private final boolean[] tabled;
    private final boolean wrapped;
    private final LineWidths widths;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Block current;
    private @Nullable Line last;
    private SectionKind section = SectionKind.OPENING;
    private boolean afterHeading;
    private boolean gapBefore;
    private boolean pageBefore;
    private boolean inCells;
    private int lastNumber;

    private Blocks(Stored stored, List<Line> lines, boolean[] furniture, boolean[] tabled) {
        this.tabled = tabled;
        this.stored = stored;
        this.lines = lines;
        this.furniture = furniture;
        long wide =
                lines.stream().filter(line -> line.length() > LONGEST_WRAPPED).count();
        this.wrapped = wide * 50 <= lines.size();
        this.widths = new LineWidths(stored, lines);
    }

    /** The blocks of all lines but page furniture and those read as a table already. */
    static List<Block> of(Stored stored, List<Line> lines, boolean[] furniture, boolean[] tabled) {
        var blocks = new Blocks(stored, lines, furniture, tabled);
        blocks.build();
        return blocks.blocks;
    }

    private void build() {
        var headings = new Headings(stored, lines);
        boolean gap = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank() || furniture[i]) {
                gap = true;
                pageBefore |= furniture[i];
                continue;
            }
            if (tabled[i]) {
                gap = true;
                current = null;
                continue;
            }
            gapBefore = gap;
            Heading heading = headings.at(i);
            if (heading != null) {
                addHeading(i, heading);
                i += heading.count() - 1;
            } else if (isSubheading(i)) {
                addHeading(i, new Heading(SectionKind.UNKNOWN, 1));
            } else {
                add(line, gap);
                last = line;
            }
            gap = false;
            pageBefore = false;
        }
    }

    private void addHeading(int at, Heading heading) {
        open(Shape.HEADING, lines.get(at), heading.kind());
        for (int i = at + 1; i < at + heading.count(); i++) {
            append(lines.get(i));
        }
        afterHeading = true;
        inCells &= heading.kind() == section;
        section = heading.kind() == SectionKind.UNKNOWN ? section : heading.kind();
        last = lines.get(at + heading.count() - 1);
        current = null;
    }

    private void add(Line line, boolean gap) {
        // A table of two columns, printed cell after cell, with a blank line after each.
        inCells |= section.hasItems() && stored.startsWith("Responsible bod", line.start());
        if (closes(line, gap)) {
            open(Shape.PARAGRAPH, line, SectionKind.CLOSING);
        } else if (line.mark() == Mark.BULLET && !isNested(line) && !isDashInProse(line, gap)) {
            open(Shape.ITEM, line, null);
        } else if (line.mark() == Mark.NUMBER && isNext(line.number())) {
            open(Shape.NUMBERED, line, null);
            lastNumber = line.number();
            afterHeading = false;
        } else {
            addWords(isNested(line) ? line : line.asText(stored), gap);
        }
    }

    private void addWords(Line line, boolean gap) {
        if (goesOn(line, gap)) {
            append(line);
        } else {
            open(Shape.PARAGRAPH, line, null);
        }
    }

    /**
     * A short line between the items of a list, or right under the list's heading, that ends no sentence: an agency, a theme.
     * Where no bullet follows it, it is the heading of what comes after the list.
     */
    private boolean isSubheading(int at) {
        Line line = lines.get(at);
        Block block = current;
        boolean mayBe = section.hasItems()
                && line.mark() == Mark.TEXT
                && line.length() <= LONGEST_SUBHEADING
                && ".,;:".indexOf(stored.charAt(line.end() - 1)) < 0
                && Character.isUpperCase(stored.charAt(line.start()));
        if (!mayBe || (block != null && (block.shape() != Shape.ITEM || !block.endsSentence()))) {
            return false;
        }
        int next = at + 1;
        while (next < lines.size() && (lines.get(next).isBlank() || furniture[next])) {
            next++;
        }
        if (next == lines.size()) {
            return false;
        }
        Line after = lines.get(next);
        boolean prose = after.mark() == Mark.TEXT
                && block != null
                && isShort(line, after)
                && Character.isUpperCase(stored.charAt(after.start()));
        boolean numbered = after.mark() == Mark.NUMBER && block != null && isNext(after.number());
        return after.mark() == Mark.BULLET || prose || numbered;
    }

    private boolean isShort(Line line, Line next) {
        return widths.hasRoom(line, next);
    }

    private boolean goesOn(Line line, boolean gap) {
        Block block = current;
        if (block == null) {
            return false;
        }
        if (isNewParagraph(block, line)) {
            return false;
        }
        if (inCells && gap && !pageBefore) {
            return false;
        }
        if (block.isBare() || (wrapped && (!gap || block.shape() == Shape.NUMBERED))) {
            return true;
        }
        if (wrapped && pageBefore && last != null && block.shape() != Shape.HEADING && !isShort(last, line)) {
            return true;
        }
        boolean small = Character.isLowerCase(stored.charAt(line.start()));
        boolean prose = block.shape() != Shape.ITEM && block.isProse() && block.breaksOff();
        return (!block.endsSentence() && (small || prose)) || isNested(line);
    }

    /** In a hard-wrapped text without blank lines a paragraph ends with a sentence on a line that has room for more. */
    private boolean isNewParagraph(Block block, Line line) {
        Line before = last;
        return wrapped
                && before != null
                && block.shape() == Shape.PARAGRAPH
                && block.endsSentence()
                && Character.isUpperCase(stored.charAt(line.start()))
                && (isShort(before, line) || (beginsAlike(block, line) && widths.mayHaveRoom(before, line)));
    }

    /** Items without bullets often begin alike: "Leaders across the partnership". */
    private boolean beginsAlike(Block block, Line line) {
        if (!section.hasItems() || block.lines().isEmpty()) {
            return false;
        }
        int first = block.lines().get(0).start();
        int end = stored.indexOf(' ', first);
        return end > first + 3 && stored.startsWith(stored.substring(first, end + 1), line.start());
    }

    /** A dash inside an item that has another bullet belongs to the item. */
    private boolean isNested(Line line) {
        Block block = current;
        return block != null
                && block.shape() == Shape.ITEM
                && line.mark() == Mark.BULLET
                && DASHES.indexOf(line.bullet()) >= 0
                && line.bullet() != block.bullet();
    }

    private boolean isDashInProse(Line line, boolean gap) {
        Block block = current;
        return wrapped
                && !gap
                && block != null
                && block.shape() != Shape.ITEM
                && DASHES.indexOf(line.bullet()) >= 0
                && !block.endsSentence();
    }

    /** Printed numbers count on; a number out of turn is the end of a sentence at the beginning of a line. */
    private boolean isNext(int number) {
        return (number > lastNumber && number <= lastNumber + 3) || (number == 1 && afterHeading);
    }

    private boolean closes(Line line, boolean gap) {
        boolean inProse = wrapped && !gap && current != null && !current.endsSentence();
        int end = Math.min(line.end(), line.start() + 60);
        return !inProse
                && line.mark() == Mark.TEXT
                && SectionKind.closes(Matching.of(stored.substring(line.start(), end)));
    }

    private void open(Shape shape, Line line, @Nullable SectionKind opens) {
        var block = new Block(stored, shape, line, opens, gapBefore);
        blocks.add(block);
        current = block;
    }

    private void append(Line line) {
        if (current != null) {
            current.add(line);
        }
    }
}
