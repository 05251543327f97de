package org.followthrough.letters.documents;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The straight level and upright lines that a page draws: borders of tables, as strokes or as thin filled boxes. */
final class DrawnLines {

    private static final float THIN = 3;
    private static final float LEAST = 0.1f;

    private final List<Point2D.Float> path = new ArrayList<>();
    private final List<List<Point2D.Float>> paths = new ArrayList<>();
    private final List<Rule> level = new ArrayList<>();
    private final List<Rule> upright = new ArrayList<>();
    private final Budget budget;
    private boolean curved;

    DrawnLines(Budget budget) {
        this.budget = budget;
    }

    void move(Point2D.Float to) {
        keepPath();
        path.add(to);
    }

    void line(Point2D.Float to) {
        if (!curved && budget.hasRule()) {
            path.add(to);
        }
    }

    /** Pictures and signs are drawn in curves; tables are not. */
    void curve() {
        curved = true;
    }

    void close() {
        if (!path.isEmpty()) {
            line(path.get(0));
        }
    }

    void stroke() {
        keepPath();
        for (List<Point2D.Float> one : paths) {
            for (int i = 1; i < one.size(); i++) {
                keep(one.get(i - 1), one.get(i));
            }
        }
        paths.clear();
    }

    void fill() {
        keepPath();
        for (List<Point2D.Float> one : paths) {
            keepIfThin(one);
        }
        paths.clear();
    }

    void forget() {
        keepPath();
        paths.clear();
    }

    /** Lines on the paper from left to right and from its foot upwards, not yet as they are seen. */
    List<Rule> level() {
        return level;
    }

    List<Rule> upright() {
        return upright;
    }

    private void keepPath() {
        if (!curved && path.size() > 1) {
            paths.add(List.copyOf(path));
        }
        path.clear();
        curved = false;
    }

    private void keepIfThin(List<Point2D.Float> outline) {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float low = Float.MAX_VALUE;
        float high = -Float.MAX_VALUE;
        for (Point2D.Float point : outline) {
            left = Math.min(left, point.x);
            right = Math.max(right, point.x);
            low = Math.min(low, point.y);
            high = Math.max(high, point.y);
        }
        if (high - low <= THIN && right - left > high - low) {
            level.add(new Rule((low + high) / 2, left, right));
        } else if (right - left <= THIN) {
            upright.add(new Rule((left + right) / 2, low, high));
        }
    }

    private void keep(Point2D.Float one, Point2D.Float other) {
        float wide = Math.abs(one.x - other.x);
        float tall = Math.abs(one.y - other.y);
        if (tall < LEAST && wide > LEAST) {
            level.add(new Rule(one.y, Math.min(one.x, other.x), Math.max(one.x, other.x)));
        } else if (wide < LEAST && tall > LEAST) {
            upright.add(new Rule(one.x, Math.min(one.y, other.y), Math.max(one.y, other.y)));
        }
    }
}
