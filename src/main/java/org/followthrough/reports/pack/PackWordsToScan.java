package org.followthrough.reports.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.Heading;
import org.followthrough.reports.document.Block.Points;
import org.followthrough.reports.document.Block.Quote;
import org.followthrough.reports.document.Block.Words;
import org.followthrough.shared.PersonalDataScan;

/** Looks through all that a pack says, part by part, so that whoever reads what was found knows where it stands. */
final class PackWordsToScan {

    /** Digests are long rows of digits and letters, in which a telephone number is found by chance. */
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private static final int DEEPEST = 3;

    private PackWordsToScan() {}

    static PersonalDataScan of(List<Block> blocks) {
        Map<String, String> parts = new LinkedHashMap<>();
        String part = "";
        for (Block block : blocks) {
            if (block instanceof Heading heading && heading.level() <= DEEPEST) {
                part = heading.words();
            }
            for (String said : words(block).toList()) {
                parts.merge(part, DIGEST.matcher(said).replaceAll(""), (before, more) -> before + "\n" + more);
            }
        }
        return PersonalDataScan.of(parts);
    }

    private static Stream<String> words(Block block) {
        if (block instanceof Words words) {
            return Stream.of(words.words());
        }
        if (block instanceof Quote quote) {
            return Stream.of(quote.words());
        }
        if (block instanceof Points points) {
            return points.points().stream();
        }
        return block instanceof Grid grid
                ? grid.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.lines().stream())
                        .map(GridLine::words)
                : Stream.empty();
    }
}
