package org.followthrough.letters.reading;

import java.util.List;

/** Finds the footnotes of pages: numbered through the document, each number on a line of its own. */
final class Footnotes {

    /** They stand among the last lines of their page. */
    private static final int LAST_LINES = 16;

    private Footnotes() {}

    /** Marks every line from the first footnote to the foot of its page. */
    static void mark(PrintedLines lines, List<List<Integer>> pages, boolean[] found) {
        int expected = 1;
        for (List<Integer> page : pages) {
            for (int at = Math.max(0, page.size() - LAST_LINES); at < page.size(); at++) {
                boolean begins = lines.words(page.get(at)).equals(String.valueOf(expected))
                        && page.subList(at + 1, page.size()).stream().anyMatch(i -> !found[i] && !lines.isNumber(i));
                if (begins) {
                    page.subList(at, page.size()).forEach(i -> found[i] = true);
                    expected += numbers(lines, page.subList(at, page.size()), expected);
                    break;
                }
            }
        }
    }

    private static int numbers(PrintedLines lines, List<Integer> notes, int first) {
        int count = 0;
        for (int i : notes) {
            count += lines.words(i).equals(String.valueOf(first + count)) ? 1 : 0;
        }
        // The page's own number may be the one that would be next: it stands last.
        boolean page = lines.words(notes.get(notes.size() - 1)).equals(String.valueOf(first + count - 1));
        return count > 1 && page ? count - 1 : count;
    }
}
