package org.followthrough.letters;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.ReadSentence;
import org.jspecify.annotations.Nullable;

/**
 * Proposes which of the inspectors' own items each sentence of the findings speaks about, by the words it shares with the
 * item, where a word counts the more the fewer sentences use it.
 */
final class Threads {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]+");
    private static final int SHORTEST_WORD = 3;
    private static final int STEM = 5;
    /** A word in more than this share of the sentences is everybody's subject and leads nowhere. */
    private static final double EVERYBODYS = 0.2;
    /** The longest known lists have about thirty items; the bound keeps hostile texts from costing quadratic work. */
    private static final int MOST_ITEMS = 100;

    /** Words that hold sentences together, and words that are everybody's subject in these letters. */
    private static final Set<String> FILLING = Set.of("""
            and are all any been being but can for from has have how including into its more most not other our over some
            such than that the their them there these they this those through type types was were when where which while
            who will with would
            care experienced young people person children child leaver leavers adults families family quality need needs
            support supported service services local authority social work practice area areas
            """.strip().split("\\s+", -1));

    private final List<ProposedItem> items;
    private final List<Set<String>> stemsOfItems;
    private final Map<String, Integer> uses = new HashMap<>();
    private final int sentences;

    Threads(Proposal proposal, List<ProposedItem> items) {
        this.items = items.stream().limit(MOST_ITEMS).toList();
        this.stemsOfItems =
                this.items.stream().map(item -> stems(item.passage().folded())).toList();
        this.sentences = proposal.findings().size();
        proposal.findings()
                .forEach(sentence -> stems(sentence.folded()).forEach(stem -> uses.merge(stem, 1, Integer::sum)));
    }

    /** The listed item a sentence most probably speaks about, if any. */
    Optional<ProposedItem> about(ReadSentence sentence) {
        return nearest(stems(sentence.folded()));
    }

    private Optional<ProposedItem> nearest(Set<String> said) {
        @Nullable ProposedItem best = null;
        double most = 0;
        for (int index = 0; index < items.size(); index++) {
            double weight = items.get(index).isOurReading() ? 0 : weight(stemsOfItems.get(index), said);
            if (weight > most) {
                most = weight;
                best = items.get(index);
            }
        }
        return Optional.ofNullable(best);
    }

    private double weight(Collection<String> item, Set<String> said) {
        return item.stream().filter(said::contains).mapToDouble(this::weight).sum();
    }

    private double weight(String stem) {
        int used = uses.getOrDefault(stem, 0);
        return used == 0 || used > Math.max(2, sentences * EVERYBODYS) ? 0 : 1.0 / used;
    }

    private static Set<String> stems(String words) {
        return NOT_A_LETTER
                .splitAsStream(words.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD && !FILLING.contains(word))
                .map(word -> word.length() > STEM ? word.substring(0, STEM) : word)
                .map(word -> word.length() < STEM && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.toSet());
    }
}
