package org.followthrough.letters.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the tables that are drawn with lines. */
final class RuledTables {

    private static final float TOUCH = 3;
    private static final float SHORTEST = 8;
    private static final int MOST_RULES = 1_500;
    private static final int MOST_SQUARES = 20_000;

    private final List<Rule> level;
    private final List<Rule> upright;
    private final int[] group;

    private RuledTables(List<Rule> level, List<Rule> upright) {
        this.level = level;
        this.upright = upright;
        this.group = new int[level.size() + upright.size()];
    }

    /** Grids, the smallest first, so that a table within a table is met before the one around it. */
    static List<Grid> of(PageMarks page) {
        List<Rule> level = merged(page.level());
        List<Rule> upright = merged(page.upright());
        if (level.size() + upright.size() > MOST_RULES) {
            return List.of();
        }
        return new RuledTables(level, upright).grids();
    }

    private List<Grid> grids() {
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < level.size(); i++) {
            for (int j = 0; j < upright.size(); j++) {
                if (meet(level.get(i), upright.get(j))) {
                    group[find(i)] = find(level.size() + j);
                }
            }
        }
        var grids = new ArrayList<Grid>();
        groups().values().forEach(lines -> addGrid(lines.get(0), lines.get(1), grids));
        grids.sort(Comparator.comparing(Grid::area));
        return grids;
    }

    /** For each group of lines that touch: its level ones, its upright ones. */
    private Map<Integer, List<List<Rule>>> groups() {
        var groups = new TreeMap<Integer, List<List<Rule>>>();
        for (int i = 0; i < group.length; i++) {
            var lines = groups.computeIfAbsent(find(i), key -> List.of(new ArrayList<>(), new ArrayList<>()));
            if (i < level.size()) {
                lines.get(0).add(level.get(i));
            } else {
                lines.get(1).add(upright.get(i - level.size()));
            }
        }
        return groups;
    }

    /** A row that goes on over the page may have no line at its top or foot: there its upright lines say where it ends. */
    private static void addGrid(List<Rule> level, List<Rule> upright, List<Grid> grids) {
        if (level.isEmpty() || upright.isEmpty() || level.size() + upright.size() < 4) {
            return;
        }
        float[] xs = places(upright, level);
        float[] ys = places(level, upright);
        boolean whole = xs.length > 1 && ys.length > 1 && (long) xs.length * ys.length < MOST_SQUARES;
        if (whole) {
            grids.add(new Grid(xs, ys, level, upright));
        }
    }

    private static float[] places(List<Rule> lines, List<Rule> across) {
        var all = new ArrayList<Float>();
        lines.forEach(line -> all.add(line.at()));
        all.add((float) across.stream().mapToDouble(Rule::from).min().orElse(0));
        all.add((float) across.stream().mapToDouble(Rule::to).max().orElse(0));
        all.sort(Comparator.naturalOrder());
        var places = new ArrayList<Float>();
        for (float at : all) {
            if (places.isEmpty() || at - places.get(places.size() - 1) > TOUCH) {
                places.add(at);
            }
        }
        float[] result = new float[places.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = places.get(i);
        }
        return result;
    }

    private static boolean meet(Rule level, Rule upright) {
        return upright.at() >= level.from() - TOUCH
                && upright.at() <= level.to() + TOUCH
                && level.at() >= upright.from() - TOUCH
                && level.at() <= upright.to() + TOUCH;
    }

    private int find(int line) {
        int at = line;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    /** Dots, dashes and the pieces between cells put together to whole lines. */
    private static List<Rule> merged(List<Rule> pieces) {
        var sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparing((Rule rule) -> Math.round(rule.at())).thenComparing(Rule::from));
        var merged = new ArrayList<Rule>();
        for (Rule piece : sorted) {
            Rule last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && Math.abs(last.at() - piece.at()) <= 1 && piece.from() - last.to() <= TOUCH) {
                merged.set(merged.size() - 1, new Rule(last.at(), last.from(), Math.max(last.to(), piece.to())));
            } else {
                merged.add(piece);
            }
        }
        merged.removeIf(rule -> rule.length() < SHORTEST);
        return merged;
    }
}
