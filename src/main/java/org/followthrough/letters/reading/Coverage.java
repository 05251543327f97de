package org.followthrough.letters.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a listed item already says what a sentence says: two thirds of the item's own words are in the sentence. */
final class Coverage {

    /** Words that say nothing about an item's subject, or are everybody's subject here. */
    private static final Set<String> COMMON = Set.of("""
            the a an and or of for to in on at by with all that is are be their them they it its this
            who which how when so as from including care experienced young people children leavers
            adults families quality need support
            """.strip().split("\\s+", -1));

    /** The longest known lists have about thirty items; the bound keeps hostile texts from costing quadratic work. */
    private static final int MOST_ITEMS = 200;

    private final List<Set<String>> items;

    Coverage(List<ReadItem> items) {
        this.items = items.stream()
                .limit(MOST_ITEMS)
                .map(item -> words(item.folded()))
                .toList();
    }

    boolean covers(Passage sentence) {
        Set<String> said = words(sentence.folded());
        return items.stream().anyMatch(item -> !item.isEmpty() && shared(item, said) * 3 >= item.size() * 2L);
    }

    private static long shared(Set<String> item, Set<String> said) {
        return item.stream().filter(said::contains).count();
    }

    private static Set<String> words(String folded) {
        return Stream.of(Matching.of(folded).split("[^a-z0-9]"))
                .filter(word -> !word.isEmpty() && !COMMON.contains(word))
                .map(word -> word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
