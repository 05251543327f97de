package org.followthrough.letters.reading;

import java.util.List;

/** Finds the table of contents, which repeats every heading of its document. */
final class ContentsTable {

    /** It begins among so many lines, */
    private static final int LAST_LINE = 150;

    /** on one of so many pages, */
    private static final int LAST_PAGE = 4;

    /** and none of its lines is longer. */
    private static final int LONGEST_LINE = 160;

    private ContentsTable() {}

    /** Marks every line from its heading to the foot of its page. */
    static void mark(PrintedLines lines, List<List<Integer>> pages, boolean[] found) {
        for (List<Integer> page : pages.subList(0, Math.min(LAST_PAGE, pages.size()))) {
            boolean contents = false;
            for (int i : page) {
                contents |= Matching.of(lines.words(i)).equals("contents");
                found[i] |= contents;
            }
        }
    }

    /** The same where pages are not known: lines that end with a page's number, or that stand above one. */
    static void markUnpaged(PrintedLines lines, boolean[] found) {
        for (int i = 0; i < Math.min(lines.size(), LAST_LINE); i++) {
            if (Matching.of(lines.words(i)).equals("contents")) {
                for (int at = i; at >= 0 && (at == i || isOfContents(lines, at)); at = lines.nextWords(at, 1)) {
                    found[at] = true;
                }
                return;
            }
        }
    }

    private static boolean isOfContents(PrintedLines lines, int at) {
        int next = lines.nextWords(at, 1);
        boolean numberNext =
                next >= 0 && endsWithNumber(lines, next) && lines.get(next).length() < LONGEST_LINE;
        return endsWithNumber(lines, at) || (numberNext && !lines.words(at).endsWith("."));
    }

    private static boolean endsWithNumber(PrintedLines lines, int at) {
        return Character.isDigit(lines.stored().charAt(lines.get(at).end() - 1));
    }
}
