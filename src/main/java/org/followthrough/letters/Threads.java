package org.followthrough.letters;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private final List<Set<String>> stemsOfItems;
    private final Map<String, Integer> uses = new HashMap<>();
    private final int sentences;

    /** Between listed items and sentences, each in words as people are shown them. */
    Threads(List<String> items, List<String> sentences) {
        this.stemsOfItems = items.stream().limit(MOST_ITEMS).map(Threads::stems).toList();
        this.sentences = sentences.size();
        sentences.forEach(sentence -> stems(sentence).forEach(stem -> uses.merge(stem, 1, Integer::sum)));
    }

    /** The place in the list, from 0, of the item that a sentence most probably speaks about, if any. */
    OptionalInt about(String sentence) {
        Set<String> said = stems(sentence);
        int best = -1;
        double most = 0;
        for (int index = 0; index < stemsOfItems.size(); index++) {
            double weight = weight(stemsOfItems.get(index), said);
            if (weight > most) {
                most = weight;
                best = index;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
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
