package org.followthrough.letters.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The title of a report about an authority's services for children.
 *
 * @param organisation the name as printed; null when the title has none
 */
record Title(@Nullable Passage organisation) {

    private static final String BEGINNING = "inspection of ";
    private static final List<String> ENDINGS = List.of(
            "local authority children's services",
            "local authority childrens services",
            "children's social care services",
            "services for children in need of help");

    /** A title takes at most so many lines, and stands among the first. */
    private static final int MOST_LINES = 4;

    private static final int LAST_LINE = 12;

    static @Nullable Title of(Head head) {
        for (int i = 0; i < Math.min(head.size(), LAST_LINE); i++) {
            if (head.line(i).matching().startsWith(BEGINNING)) {
                Title title = at(head, i);
                if (title != null) {
                    return title;
                }
            }
        }
        return null;
    }

    private static @Nullable Title at(Head head, int i) {
        FoldedText words = head.lines(i, MOST_LINES);
        String matching = words.matching();
        for (String ending : ENDINGS) {
            int end = matching.indexOf(ending);
            if (end == BEGINNING.length()) {
                return new Title(i == 0 ? null : head.line(i - 1).whole());
            }
            if (end > 0) {
                return new Title(words.passage(BEGINNING.length(), end));
            }
        }
        return null;
    }
}
