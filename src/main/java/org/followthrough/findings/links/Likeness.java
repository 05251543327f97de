package org.followthrough.findings.links;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * How alike two of the texts in play are, from 0 to 1. Words are compared by their stems, and so are pairs of words
 * that follow each other. The fewer of the texts have one, the more it weighs: {@code ln(1 + texts / texts with it)}. A
 * pair weighs three tenths of that; what stands in one text alone can be shared by nobody and weighs a quarter. The
 * likeness is the weight of what both have, divided by the geometric mean of the weights of each. Only the same words,
 * letter for letter, give 1. Where the figures come from is told in {@code docs/adr}.
 */
final class Likeness {

    private static final double PAIR = 0.3;
    private static final double ALONE = 0.25;
    private static final double NOT_THE_SAME = 0.99;
    private static final Map<String, String> PRINTED =
            Map.of("careleavers", "care leavers", "childrenincare", "children in care");

    private final Map<String, Features> features = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Double> totals = new HashMap<>();

    private Likeness(Set<String> texts) {
        ComparedWords words = new ComparedWords(texts);
        texts.forEach(text -> features.put(text, Features.of(text, words.of(text))));
        Map<String, Integer> spread = new HashMap<>();
        features.values().forEach(text -> text.all().forEach(feature -> spread.merge(feature, 1, Integer::sum)));
        spread.forEach((feature, in) -> weights.put(feature, weight(feature, in, texts.size())));
        features.forEach((text, has) ->
                totals.put(text, has.all().mapToDouble(this::weight).sum()));
    }

    /** Measures texts by what all of them together say often and seldom. */
    static Likeness among(Collection<String> texts) {
        return new Likeness(new HashSet<>(texts));
    }

    /** From 0, nothing in common, to 1, the same words; in hundredths. Both must be among the texts. */
    double between(String one, String other) {
        Features first = of(one);
        Features second = of(other);
        if (first.squeezed().equals(second.squeezed())) {
            return 1;
        }
        double both =
                weightOf(first.words().keySet(), second.words().keySet()) + weightOf(first.pairs(), second.pairs());
        double mean = Math.sqrt(total(one) * total(other));
        return mean == 0 ? 0 : Math.min(NOT_THE_SAME, Math.round(100 * both / mean) / 100.0);
    }

    /** The words that both have, as the first prints them, those that weigh most before the others. */
    List<String> shared(String one, String other) {
        Features second = of(other);
        return of(one).words().entrySet().stream()
                .filter(word -> second.words().containsKey(word.getKey()))
                .sorted(Comparator.comparingDouble(word -> -weight(word.getKey())))
                .map(word -> PRINTED.getOrDefault(word.getValue(), word.getValue()))
                .toList();
    }

    private Features of(String text) {
        Features known = features.get(text);
        if (known == null) {
            throw new IllegalArgumentException("Not among the texts that are compared: " + text);
        }
        return known;
    }

    private double weightOf(Set<String> ones, Set<String> others) {
        double weight = 0;
        for (String feature : ones) {
            if (others.contains(feature)) {
                weight += weight(feature);
            }
        }
        return weight;
    }

    private double total(String text) {
        return totals.getOrDefault(text, 0.0);
    }

    private double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    private static double weight(String feature, int in, int texts) {
        return Math.log(1 + (double) texts / in) * (Features.isPair(feature) ? PAIR : 1) * (in == 1 ? ALONE : 1);
    }

    /**
     * What of a text is compared.
     *
     * @param words stems, each with a word as it is printed
     * @param pairs stems that follow each other
     */
    private record Features(String squeezed, Map<String, String> words, Set<String> pairs) {

        static Features of(String text, List<String> words) {
            PorterStemmer stemmer = new PorterStemmer();
            List<String> stems = words.stream().map(stemmer::stem).toList();
            Map<String, String> printed = new LinkedHashMap<>();
            Set<String> pairs = new HashSet<>();
            for (int at = 0; at < stems.size(); at++) {
                printed.putIfAbsent(stems.get(at), words.get(at));
                if (at > 0) {
                    pairs.add(stems.get(at - 1) + " " + stems.get(at));
                }
            }
            return new Features(ComparedWords.squeezed(text), printed, pairs);
        }

        static boolean isPair(String feature) {
            return feature.indexOf(' ') > 0;
        }

        Stream<String> all() {
            return Stream.concat(words.keySet().stream(), pairs.stream());
        }
    }
}
