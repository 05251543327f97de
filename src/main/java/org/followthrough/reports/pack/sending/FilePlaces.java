package org.followthrough.reports.pack.sending;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.Heading;

/** Finds which recommendation of a pack each of its files proves: the one under which the pack names it first. */
final class FilePlaces {

    private static final int RECOMMENDATION = 3;

    private FilePlaces() {}

    /** Headings of recommendations by what is said in the tables under them, the paths of files among it. */
    static Map<String, String> of(List<Block> blocks) {
        Map<String, String> places = new HashMap<>();
        String under = null;
        for (Block block : blocks) {
            if (block instanceof Heading heading && heading.level() <= RECOMMENDATION) {
                under = heading.level() == RECOMMENDATION ? heading.words() : null;
            } else if (under != null && block instanceof Grid grid) {
                String recommendation = under;
                paths(grid).forEach(path -> places.putIfAbsent(path, recommendation));
            }
        }
        return places;
    }

    private static List<String> paths(Grid grid) {
        return grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.lines().stream())
                .map(GridLine::words)
                .filter(words -> words.startsWith(PackForm.EVIDENCE))
                .toList();
    }
}
