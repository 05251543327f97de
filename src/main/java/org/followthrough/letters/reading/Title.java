package org.followthrough.letters.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title of a report about an authority's services for children.
 *
 * @param organisation the name as printed; null when the title has none
 * @param words the whole title
 * @param start where it begins in the text; what stands before it is not the inspectors’
 */
record Title(@Nullable Passage organisation, String words, int start) {

    private static final String BEGINNING = "inspection of ";

    /** What follows the name: "local authority children's services", "services for children in need of help". */
    private static final Pattern ENDING = Pattern.compile(
            "(?:local authority'?s? )?(?:children'?s'? (?:social care |social work )?services|services for children in need of help)"
                    + "|local authority children'?s social care");

    /** A title takes at most so many lines, and stands among the first. */
    private static final int MOST_LINES = 4;

    private static final int LAST_LINE = 30;

    static @Nullable Title of(Head head) {
        for (int i = 0; i < Math.min(head.size(), LAST_LINE); i++) {
            String line = head.line(i).matching();
            if (line.startsWith(BEGINNING) || line.startsWith("re-" + BEGINNING) || line.startsWith("re" + BEGINNING)) {
                Title title = at(head, i, line.indexOf(BEGINNING) + BEGINNING.length());
                if (title != null) {
                    return title;
                }
            }
        }
        return null;
    }

    private static @Nullable Title at(Head head, int i, int name) {
        FoldedText words = head.lines(i, MOST_LINES);
        Matcher ending = ENDING.matcher(words.matching());
        int from = words.matching().startsWith("the ", name) ? name + 4 : name;
        if (!ending.find(from)) {
            return null;
        }
        boolean nameless = ending.start() == from;
        Passage organisation =
                nameless ? (i == 0 ? null : head.line(i - 1).whole()) : words.passage(from, ending.start());
        return new Title(
                organisation,
                words.words().substring(0, ending.end()),
                words.passage(0, ending.end()).start());
    }
}
