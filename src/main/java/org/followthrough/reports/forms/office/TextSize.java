package org.followthrough.reports.forms.office;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;

/** How much room words take in a face; Arial, which office files ask for, is as wide as the face we ship. */
public record TextSize(int size, boolean bold) {

    private static final double LINE = 1.2;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /** The height of words, broken into lines of a width. */
    public double height(String words, double width) {
        Font font = Face.of(bold).deriveFont((float) size);
        int lines = Legible.lines(words).stream()
                .mapToInt(line -> lines(line, font, (float) width))
                .sum();
        return lines * size * LINE;
    }

    private static int lines(String line, Font font, float width) {
        if (line.isBlank()) {
            return 1;
        }
        var text = new AttributedString(line);
        text.addAttribute(TextAttribute.FONT, font);
        var measurer = new LineBreakMeasurer(text.getIterator(), EXACT);
        int lines = 0;
        while (measurer.getPosition() < line.length()) {
            measurer.setPosition(measurer.nextOffset(width));
            lines++;
        }
        return lines;
    }
}
