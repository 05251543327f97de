package org.followthrough.letters.documents;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.letters.documents.PlacedLine.Role;

/** Tells the footnotes at a page's foot: smaller type, the first line with its number. */
final class Footnotes {

    private static final float HIGHEST = 0.3f;
    private static final float SHORT_RULE = 260;

    private final LaidPage page;
    private final TypeOfText type;

    private Footnotes(LaidPage page, TypeOfText type) {
        this.page = page;
        this.type = type;
    }

    static LaidPage mark(LaidPage page, TypeOfText type) {
        var notes = new Footnotes(page, type);
        int first = notes.first();
        if (first < 0) {
            return page;
        }
        var marked = new ArrayList<PlacedLine>();
        for (int i = 0; i < page.lines().size(); i++) {
            PlacedLine line = page.lines().get(i);
            boolean note = i >= first && line.isBody();
            Role role = i == first || isNumbered(line.line()) ? Role.FOOTNOTE : Role.FOOTNOTE_GOES_ON;
            marked.add(note ? line.as(role) : line);
        }
        return page.with(marked);
    }

    /** Where the page's footnotes begin, or -1. */
    private int first() {
        List<PlacedLine> lines = page.lines();
        int small = lines.size();
        for (int i = lines.size() - 1; i >= 0 && isLow(lines.get(i)); i--) {
            small = lines.get(i).isBody() ? i : small;
        }
        for (int i = small; i < lines.size(); i++) {
            boolean begins = isNumbered(lines.get(i).line())
                    || (i == small && isBelowRule(lines.get(i).line()));
            if (lines.get(i).isBody() && begins) {
                return i;
            }
        }
        return -1;
    }

    private boolean isLow(PlacedLine line) {
        return !line.isBody() || (type.isSmall(line.line()) && line.line().y() > page.height() * HIGHEST);
    }

    private static boolean isNumbered(TextLine line) {
        String text = line.text();
        int digits = 0;
        while (digits < text.length() && digits < 3 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean raised = line.glyphs().get(0).y() < line.y() - line.size() * 0.1f;
        return digits > 0 && digits < text.length() && (raised || text.charAt(digits) == ' ');
    }

    /** Word processors part footnotes from the words by a short line, also where one goes on from the page before. */
    private boolean isBelowRule(TextLine line) {
        return page.rules().stream()
                .anyMatch(rule -> rule.length() < SHORT_RULE
                        && rule.length() > 60
                        && Math.abs(rule.from() - line.x()) < 20
                        && rule.at() < line.y()
                        && line.y() - rule.at() < 3 * line.size());
    }
}
