package org.followthrough.letters.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells sentences about a single child from sentences about the service. A tracker holds nothing about a child who could be
 * known again, not even what a published letter says.
 */
final class PracticeExamples {

    private static final String CHILD = "(?:very )?(?:young |disabled |older |unborn |newborn |teenage )?"
            + "(?:child|boy|girl|baby|infant|toddler|teenager|young person|young woman|young man|sibling group)";

    /** "One young child who ...", "another boy", "a 16-year-old". */
    private static final Pattern BEGINS = Pattern.compile(
            "\\b(?:one|another) " + CHILD + "\\b|\\b(?:a|an|one|another) \\d{1,2}-(?:year|month|week)-old\\b"
                    + "|\\baged \\d{1,2},? (?:was|is|had|has|lives)\\b");

    /** Somebody's own words about a service are voice, not a case. */
    private static final Pattern SAYS = Pattern.compile(
            "\\b(?:told|said|says|described|commented|explained|reported|shared|stated|spoke|added|wrote|summed|expressed)\\b");

    private static final Pattern ABOUT_ONE = Pattern.compile("\\b(?:he|she|him|hers|his|her)\\b(?! majesty)"
            + "|\\bthe (?:child|boy|girl|baby|young person|mother|father|parent)'?s?\\b");
    private static final Pattern AGE = Pattern.compile("\\b\\d{1,2}-(?:year|month|week)-old\\b");

    private PracticeExamples() {}

    /** For each sentence of one paragraph, whether it tells of a single child. */
    static boolean[] among(List<String> sentences) {
        var found = new boolean[sentences.size()];
        for (int i = 0; i < found.length; i++) {
            String sentence = Matching.of(sentences.get(i));
            boolean begins =
                    BEGINS.matcher(sentence).find() && !SAYS.matcher(sentence).find();
            int last = begins ? lastAboutOne(sentences, i) : -1;
            if (last > i
                    || (begins && (isAboutOne(sentence) || AGE.matcher(sentence).find()))) {
                java.util.Arrays.fill(found, i, Math.max(i, last) + 1, true);
            }
        }
        return found;
    }

    /** The last sentence of the paragraph, from the one after the first, that goes on about one person. */
    private static int lastAboutOne(List<String> sentences, int first) {
        int last = -1;
        for (int i = first + 1; i < sentences.size() && i <= first + 6; i++) {
            last = isAboutOne(Matching.of(sentences.get(i))) ? i : last;
        }
        return last;
    }

    private static boolean isAboutOne(String sentence) {
        return ABOUT_ONE.matcher(sentence).find();
    }
}
