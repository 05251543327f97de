package org.followthrough.letters.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The table of cues: our own list of phrases in which inspectors of services praise, find wanting, or report a promise. The
 * heavier side wins; nothing or a tie is context. Only a proposal comes of it, so a short table that people can read is worth
 * more than a clever one.
 */
final class Cues {

    static final List<Cue> NEEDS = cues(
            3,
            "hampered by",
            "not always",
            "not consistently",
            "not consistent",
            "inconsistent",
            "no other options",
            "too much responsibility",
            "too much",
            "too many",
            "too long",
            "too slow",
            "too late",
            "they lose",
            "lose any",
            "inordinate",
            "do not reflect",
            "does not reflect",
            "do not receive",
            "does not receive",
            "do not have",
            "does not have",
            "not good enough",
            "not sufficient",
            "not sufficiently",
            "insufficient",
            "not yet",
            "delay",
            "delays",
            "drift",
            "should have been",
            "could have been",
            "missed opportunities",
            "missed opportunity",
            "weakness",
            "weaknesses",
            "weak",
            "poor",
            "poorly",
            "inadequate",
            "ineffective",
            "not effective",
            "less effective",
            "lacks",
            "lack",
            "gaps in",
            "shortfalls",
            "fail to",
            "fails to",
            "failed to",
            "failure",
            "failures",
            "before they can",
            "only if they",
            "not clear",
            "unclear",
            "not enough",
            "need to improve",
            "needs to improve",
            "requires improvement",
            "not prioritised",
            "not recorded",
            "left at risk",
            "unassessed",
            "not addressed",
            "over-reliance",
            "deteriorated",
            "declined",
            "no record",
            "not embedded",
            "not well");
    private static final List<Cue> NEEDS_PLAIN = cues(
            2,
            "disadvantage",
            "have to wait",
            "may have to",
            "deter",
            "limits their",
            "limited",
            "impacting on",
            "long journeys",
            "still required",
            "not been",
            "do not",
            "does not",
            "did not",
            "are not",
            "is not",
            "cannot",
            "unable",
            "variable",
            "varies",
            "vary",
            "struggle to",
            "hindered",
            "not all",
            "variability",
            "challenge",
            "challenges",
            "barrier",
            "waiting list",
            "turnover",
            "reactive",
            "limited evidence",
            "sometimes",
            "without");
    private static final List<Cue> NEEDS_HINTS = cues(
            1, "however", "although", "despite", "a small number", "a minority", "some children", "expectation that");

    static final List<Cue> STRENGTHS = cues(
            3,
            "well managed",
            "well supported",
            "strengthened",
            "highly valued",
            "praised",
            "outstanding",
            "exemplary",
            "excellent",
            "substantially improved",
            "significantly improved",
            "a strength",
            "robust",
            "strong",
            "flourish",
            "go above and beyond",
            "positive impact",
            "good progress",
            "effective",
            "effectively",
            "carefully crafted",
            "improved significantly",
            "high-quality",
            "good quality",
            "good-quality",
            "impressive",
            "skilled");
    private static final List<Cue> STRENGTHS_PLAIN = cues(
            2,
            "benefit from",
            "benefits from",
            "ambitious",
            "celebrated",
            "meaningful relationships",
            "lasting relationships",
            "trusting relationships",
            "carefully",
            "clear and accessible",
            "feel safe",
            "feel supported",
            "are supported",
            "well attended",
            "well-attended",
            "helpful",
            "caring",
            "collaborative",
            "supportive",
            "pride",
            "passion",
            "stable",
            "timely",
            "thorough",
            "sensitively",
            "tenacious",
            "creative",
            "know their",
            "know them well",
            "enhanced",
            "improvements",
            "improved",
            "valued",
            "experienced",
            "encouraged",
            "fully supported",
            "confirmed",
            "ensures that",
            "help them",
            "helped them",
            "positive",
            "well informed",
            "strong focus",
            "well understood",
            "prompt",
            "promptly");
    private static final List<Cue> STRENGTHS_HINTS = cues(
            1,
            "regularly",
            "regular",
            "understand",
            "opportunity",
            "achievements",
            "good",
            "appropriate",
            "appropriately");

    /** Something young people were promised: to be followed until it is there. */
    static final List<Cue> PROMISES = cues(
            3,
            "agreed to provide",
            "have agreed to",
            "has agreed to",
            "plans for it to be",
            "with plans for",
            "promised",
            "committed to providing",
            "committed to opening",
            "committed to provide",
            "due to open",
            "due to sign",
            "due to be operational",
            "will be operational",
            "will open",
            "will be provided");

    private static final List<Cue> ALL_NEEDS = together(NEEDS, NEEDS_PLAIN, NEEDS_HINTS);
    private static final List<Cue> ALL_STRENGTHS = together(STRENGTHS, STRENGTHS_PLAIN, STRENGTHS_HINTS);

    private Cues() {}

    static Weighing needs(String matching) {
        return Weighing.of(matching, ALL_NEEDS);
    }

    static Weighing strengths(String matching) {
        return Weighing.of(matching, ALL_STRENGTHS);
    }

    static Weighing promises(String matching) {
        return Weighing.of(matching, PROMISES);
    }

    /**
     * What one side weighs in a sentence.
     *
     * @param weight the weights of the cues found, added up
     * @param heaviest the weight of the heaviest
     * @param cue the heaviest cue's words; empty when none was found
     */
    record Weighing(int weight, int heaviest, String cue) {

        /** Cues within a longer cue that was found do not count again. */
        private static Weighing of(String matching, List<Cue> cues) {
            int weight = 0;
            int heaviest = 0;
            String words = "";
            var taken = new boolean[matching.length()];
            for (Cue cue : cues) {
                int at = cue.in(matching);
                if (at >= 0 && !taken[at]) {
                    java.util.Arrays.fill(taken, at, at + cue.words().length(), true);
                    weight += cue.weight();
                    words = cue.weight() > heaviest ? cue.words() : words;
                    heaviest = Math.max(heaviest, cue.weight());
                }
            }
            return new Weighing(weight, heaviest, words);
        }
    }

    private static List<Cue> cues(int weight, String... words) {
        return java.util.stream.Stream.of(words)
                .map(word -> new Cue(word, weight))
                .toList();
    }

    private static List<Cue> together(List<Cue> heavy, List<Cue> plain, List<Cue> hints) {
        var all = new ArrayList<>(heavy);
        all.addAll(plain);
        all.addAll(hints);
        return List.copyOf(all);
    }
}
