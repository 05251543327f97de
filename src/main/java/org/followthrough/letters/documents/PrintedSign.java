package org.followthrough.letters.documents;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A sign as the file places it, before it is known which way the page is read.
 *
 * @param dx how far to the right the next one stands
 * @param dy how far up
 */
record PrintedSign(String text, float x, float y, float dx, float dy, float size, boolean bold, boolean artifact) {

    /** Signs beyond the shown part by more than this are not seen; line ends hang over a little. */
    private static final float MARGIN = 5;

    /** The page turned so that most of its words read from left to right; words that do not are left out. */
    static PageMarks seen(PDRectangle box, List<PrintedSign> signs, DrawnLines lines, int images, int unknown) {
        var view = new PageView(box, mostly(signs));
        var glyphs = new ArrayList<Glyph>(signs.size());
        for (PrintedSign sign : signs) {
            if (sign.quarters() == view.quarters() && sign.isSound()) {
                Glyph glyph = sign.seen(view);
                if (isOn(view, glyph)) {
                    glyphs.add(glyph);
                }
            }
        }
        List<Rule> level = new ArrayList<>();
        List<Rule> upright = new ArrayList<>();
        for (Rule rule : lines.level()) {
            turn(view, rule.from(), rule.at(), rule.to(), rule.at(), level, upright);
        }
        for (Rule rule : lines.upright()) {
            turn(view, rule.at(), rule.from(), rule.at(), rule.to(), level, upright);
        }
        return new PageMarks(view.width(), view.height(), glyphs, level, upright, images, unknown);
    }

    private static void turn(
            PageView view, float x, float y, float toX, float toY, List<Rule> level, List<Rule> upright) {
        Point2D.Float from = view.seen(x, y);
        Point2D.Float to = view.seen(toX, toY);
        if (Math.abs(from.x - to.x) > Math.abs(from.y - to.y)) {
            level.add(new Rule(from.y, Math.min(from.x, to.x), Math.max(from.x, to.x)));
        } else {
            upright.add(new Rule(from.x, Math.min(from.y, to.y), Math.max(from.y, to.y)));
        }
    }

    private static int mostly(List<PrintedSign> signs) {
        int[] counts = new int[4];
        for (PrintedSign sign : signs) {
            counts[sign.quarters()]++;
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most;
    }

    private static boolean isOn(PageView view, Glyph glyph) {
        return glyph.x() > -MARGIN
                && glyph.x() < view.width() + MARGIN
                && glyph.y() > -MARGIN
                && glyph.y() < view.height() + MARGIN;
    }

    private boolean isSound() {
        return Float.isFinite(x)
                && Float.isFinite(y)
                && Float.isFinite(dx)
                && Float.isFinite(dy)
                && size > 0.5f
                && size < 500;
    }

    private int quarters() {
        if (Math.abs(dx) >= Math.abs(dy)) {
            return dx < 0 ? 2 : 0;
        }
        return dy > 0 ? 1 : 3;
    }

    private Glyph seen(PageView view) {
        Point2D.Float place = view.seen(x, y);
        return new Glyph(text, place.x, place.y, (float) Math.hypot(dx, dy), size, bold, artifact, false);
    }
}
