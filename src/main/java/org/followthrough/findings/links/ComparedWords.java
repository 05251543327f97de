package org.followthrough.findings.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts texts into the words by which they are compared: small letters, plain quotes and dashes, without endings of
 * possession and the tag of the national framework. Councils name the same young people differently, so those names
 * become one word. A word that lost its hyphen on the way (<i>decisionmaking</i>) is read as any other of the texts
 * writes it.
 */
final class ComparedWords {

    private static final Pattern TAG = Pattern.compile(
            "\\([^()]*(?:national framework|outcome|enabler|principle)[^()]*\\)\\s*\\.?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'][\\p{L}\\p{N}]+)*");
    private static final Pattern CARE_LEAVERS =
            Pattern.compile("care[- ]?experienced (?:young )?(?:people|persons?|adults?)|care[- ]leavers?");
    private static final Pattern CHILDREN_IN_CARE =
            Pattern.compile("children (?:in care|looked[- ]after)|looked[- ]after children");

    /** What every one of these letters says on every page, and the little words of English. */
    private static final Set<String> LEFT_OUT =
            Set.copyOf(new HashSet<>(Arrays.asList("""
            a about across after all also always am among an and any are as at be because been before being between both
            but by can cannot could did do does doing done down during each either every few for from further had has have
            having he her here hers him his how however i if in into is it its itself just many may might more most much
            must neither no nor not now number numbers of off often on once one only onto or other others our out over own
            per rather same shall she should since small so some sometimes still such than that the their them themselves
            then there therefore these they this those though through throughout to too under until up upon us very was
            we well were what when where whether which while who whom whose why will with within without would yet you your
            adult adults authority child children council families family inspection inspections inspector inspectors kind
            kinds local people person persons trust type types visit visits young
            """.strip().split("\\s+"))));

    private final Map<String, List<String>> compounds = new HashMap<>();

    /** For texts that are compared with each other. */
    ComparedWords(Collection<String> texts) {
        texts.forEach(text -> tokens(plain(text)).stream()
                .filter(token -> token.indexOf('-') > 0)
                .forEach(token -> compounds.put(token.replace("-", ""), List.of(token.split("-")))));
    }

    /** The words that tell texts apart, in the order of the text. */
    List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (String token : tokens(plain(text))) {
            String joined = token.replace("-", "");
            for (String word : compounds.getOrDefault(joined, List.of(joined))) {
                if (!LEFT_OUT.contains(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** Nothing but letters and digits: two texts that give the same here say the same, word for word. */
    static String squeezed(String text) {
        return plain(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static List<String> tokens(String plain) {
        List<String> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            tokens.add(word.group()
                    .replaceFirst("'s?$", "")
                    .replaceFirst("'s$", "")
                    .replace("'", ""));
        }
        return tokens;
    }

    private static String plain(String text) {
        String plain = TAG.matcher(text)
                .replaceFirst("")
                .replace("\u00AD", "")
                .replaceAll("[\u2018\u2019\u02BC]", "'")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("(?<=\\p{L})-\\s*\\n\\s*(?=\\p{L})", "-")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        return CHILDREN_IN_CARE
                .matcher(CARE_LEAVERS.matcher(plain).replaceAll("careleavers"))
                .replaceAll("childrenincare");
    }
}
