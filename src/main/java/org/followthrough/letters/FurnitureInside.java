package org.followthrough.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.letters.reading.Passage;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.ReadItem;
import org.followthrough.letters.reading.ReadSentence;
import org.followthrough.letters.reading.Stretch;

/**
 * All lines of a letter that are no part of a sentence: those its pages show, and those that the reader left out of the words
 * of a passage, as it knows a footer of pasted text by its words alone.
 */
final class FurnitureInside {

    private final Proposal proposal;
    private final List<Stretch> furniture;

    private FurnitureInside(Proposal proposal) {
        this.proposal = proposal;
        this.furniture = new ArrayList<>(proposal.source().furniture());
    }

    static List<Stretch> of(Proposal proposal) {
        FurnitureInside inside = new FurnitureInside(proposal);
        inside.passages().forEach(inside::look);
        return List.copyOf(inside.furniture);
    }

    private Stream<Passage> passages() {
        Stream<Passage> items = Stream.of(
                        proposal.priorityActions(),
                        proposal.improvements(),
                        proposal.requirements(),
                        proposal.recommendations())
                .flatMap(List::stream)
                .map(ReadItem::passage);
        return Stream.concat(items, proposal.findings().stream().map(ReadSentence::passage));
    }

    /** Goes through the lines of a passage along its folded words: a line that these do not go on with was left out. */
    private void look(Passage passage) {
        String text = passage.text();
        if (text.indexOf('\n') < 0) {
            return;
        }
        String rest = passage.folded();
        List<Stretch> leftOut = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = plain(text.substring(start, end));
            if (rest.startsWith(line)) {
                rest = rest.substring(line.length()).stripLeading();
            } else if (start > 0 && newline >= 0) {
                leftOut.add(new Stretch(passage.start() + start, passage.start() + end));
            }
            start = end + 1;
        }
        if (rest.isEmpty()) {
            furniture.addAll(leftOut);
        }
    }

    private static String plain(String line) {
        return line.replace("**", "").replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
