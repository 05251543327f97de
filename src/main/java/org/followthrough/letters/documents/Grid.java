package org.followthrough.letters.documents;

import java.util.ArrayList;
import java.util.List;

/** A table drawn with lines: squares between its lines, joined where no line parts them. */
final class Grid {

    private static final float SLACK = 2.5f;

    private final float[] xs;
    private final float[] ys;
    private final int[] owner;

    /**
     * @param xs where its upright lines stand, from left to right
     * @param ys where its level lines lie, from top to bottom
     */
    Grid(float[] xs, float[] ys, List<Rule> level, List<Rule> upright) {
        this.xs = xs;
        this.ys = ys;
        this.owner = new int[columns() * rows()];
        for (int i = 0; i < owner.length; i++) {
            owner[i] = i;
        }
        joinSquares(level, upright);
    }

    int columns() {
        return xs.length - 1;
    }

    int rows() {
        return ys.length - 1;
    }

    float top() {
        return ys[0];
    }

    float bottom() {
        return ys[ys.length - 1];
    }

    float left() {
        return xs[0];
    }

    float right() {
        return xs[xs.length - 1];
    }

    float area() {
        return (right() - left()) * (bottom() - top());
    }

    List<Float> columnEdges() {
        var edges = new ArrayList<Float>();
        for (float x : xs) {
            edges.add(x);
        }
        return edges;
    }

    /** The cell (named by its first square) that holds this point, or -1. */
    int cellAt(float x, float y) {
        int column = between(xs, x);
        int row = between(ys, y);
        return column < 0 || row < 0 ? -1 : find(row * columns() + column);
    }

    /** The cells whose top left square lies in this row, from left to right. */
    List<Integer> cellsOf(int row) {
        var cells = new ArrayList<Integer>();
        for (int column = 0; column < columns(); column++) {
            int square = row * columns() + column;
            if (owner[square] == square) {
                cells.add(square);
            }
        }
        return cells;
    }

    private static int between(float[] lines, float at) {
        if (at < lines[0] - SLACK || at > lines[lines.length - 1] + SLACK) {
            return -1;
        }
        int i = 0;
        while (i < lines.length - 2 && at >= lines[i + 1]) {
            i++;
        }
        return i;
    }

    private void joinSquares(List<Rule> level, List<Rule> upright) {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int square = row * columns() + column;
                if (column + 1 < columns() && !isDrawn(upright, xs[column + 1], ys[row], ys[row + 1])) {
                    join(square, square + 1);
                }
                if (row + 1 < rows() && !isDrawn(level, ys[row + 1], xs[column], xs[column + 1])) {
                    join(square, square + columns());
                }
            }
        }
    }

    private static boolean isDrawn(List<Rule> rules, float at, float from, float to) {
        float drawn = 0;
        for (Rule rule : rules) {
            if (Math.abs(rule.at() - at) <= SLACK) {
                drawn += Math.max(0, Math.min(to, rule.to()) - Math.max(from, rule.from()));
            }
        }
        return drawn >= (to - from) / 2;
    }

    /** The square named first is the uppermost, then the leftmost. */
    private void join(int one, int other) {
        int first = find(one);
        int second = find(other);
        owner[Math.max(first, second)] = Math.min(first, second);
    }

    private int find(int square) {
        int at = square;
        while (owner[at] != at) {
            at = owner[at];
        }
        return at;
    }
}
