package org.followthrough.letters.documents;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How a page is to be turned so that its words read from left to right: most documents not at all, a sheet that was printed
 * sideways by a quarter.
 *
 * @param box the part of the page that is shown
 * @param quarters turns by 90 degrees, clockwise
 */
record PageView(PDRectangle box, int quarters) {

    float width() {
        return quarters % 2 == 0 ? box.getWidth() : box.getHeight();
    }

    float height() {
        return quarters % 2 == 0 ? box.getHeight() : box.getWidth();
    }

    Point2D.Float seen(float x, float y) {
        return switch (quarters) {
            case 1 -> new Point2D.Float(y - box.getLowerLeftY(), x - box.getLowerLeftX());
            case 2 -> new Point2D.Float(box.getUpperRightX() - x, y - box.getLowerLeftY());
            case 3 -> new Point2D.Float(box.getUpperRightY() - y, box.getUpperRightX() - x);
            default -> new Point2D.Float(x - box.getLowerLeftX(), box.getUpperRightY() - y);
        };
    }
}
