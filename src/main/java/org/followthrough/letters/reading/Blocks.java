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

    private static final String DASHES = "-\u2013\u2212";

    private final String stored;
    private final List<Line> lines;
    private final boolean[] furniture;
    private final boolean wrapped;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Block current;
    private int lastNumber;

    private Blocks(String stored, List<Line> lines, boolean[] furniture) {
        this.stored = stored;
        this.lines = lines;
        this.furniture = furniture;
        long wide =
                lines.stream().filter(line -> line.length() > LONGEST_WRAPPED).count();
        this.wrapped = wide * 50 <= lines.size();
    }

    static List<Block> of(String stored, List<Line> lines, boolean[] furniture) {
        var blocks = new Blocks(stored, lines, furniture);
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
                continue;
            }
            Heading heading = headings.at(i);
            if (heading != null) {
                addHeading(i, heading);
                i += heading.count() - 1;
            } else {
                add(line, gap);
            }
            gap = false;
        }
    }

    private void addHeading(int at, Heading heading) {
        open(Shape.HEADING, lines.get(at), heading.kind());
        for (int i = at + 1; i < at + heading.count(); i++) {
            append(lines.get(i));
        }
        lastNumber = heading.kind() == SectionKind.JUDGEMENT_AREA ? lastNumber : 0;
        current = null;
    }

    private void add(Line line, boolean gap) {
        if (closes(line, gap)) {
            open(Shape.PARAGRAPH, line, SectionKind.CLOSING);
        } else if (line.mark() == Mark.BULLET && !isNested(line) && !isDashInProse(line, gap)) {
            open(Shape.ITEM, line, null);
        } else if (line.mark() == Mark.NUMBER && isNext(line.number())) {
            open(Shape.NUMBERED, line, null);
            lastNumber = line.number();
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

    private boolean goesOn(Line line, boolean gap) {
        Block block = current;
        if (block == null) {
            return false;
        }
        if (block.isBare() || (wrapped && (!gap || block.shape() == Shape.NUMBERED))) {
            return true;
        }
        boolean small = Character.isLowerCase(stored.charAt(line.start()));
        boolean prose = block.shape() != Shape.ITEM && block.isProse() && block.breaksOff();
        return (!block.endsSentence() && (small || prose)) || isNested(line);
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
        return number > lastNumber && number <= lastNumber + 3;
    }

    private boolean closes(Line line, boolean gap) {
        boolean inProse = wrapped && !gap && current != null && !current.endsSentence();
        int end = Math.min(line.end(), line.start() + 60);
        return !inProse
                && line.mark() == Mark.TEXT
                && SectionKind.closes(Matching.of(stored.substring(line.start(), end)));
    }

    private void open(Shape shape, Line line, @Nullable SectionKind opens) {
        var block = new Block(stored, shape, line, opens);
        blocks.add(block);
        current = block;
    }

    private void append(Line line) {
        if (current != null) {
            current.add(line);
        }
    }
}
