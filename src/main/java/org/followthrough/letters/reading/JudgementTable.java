package org.followthrough.letters.reading;

import java.util.ArrayList;
import java.util.List;

/** The table of judgements on the first page, as plain text prints it: an area over some lines, then its grade. */
final class JudgementTable {

    private static final int MOST_LINES = 4;

    private final String stored;
    private final List<Line> lines;
    private final boolean[] furniture;
    private final List<ReadJudgement> judgements = new ArrayList<>();

    private JudgementTable(String stored, List<Line> lines, boolean[] furniture) {
        this.stored = stored;
        this.lines = lines;
        this.furniture = furniture;
    }

    /** Reads the table, and marks its lines as furniture so that they are in no paragraph. */
    static List<ReadJudgement> read(String stored, List<Line> lines, boolean[] furniture) {
        var table = new JudgementTable(stored, lines, furniture);
        int at = table.begin();
        while (at >= 0) {
            at = table.row(at);
        }
        return table.judgements;
    }

    /** The line after "Judgement" and "Grade", or -1. */
    private int begin() {
        for (int i = 0; i < Math.min(lines.size(), 60); i++) {
            int next = nextWords(i + 1);
            if (matching(i, i + 1).equals("judgement")
                    && next >= 0
                    && matching(next, next + 1).equals("grade")) {
                furniture[i] = true;
                furniture[next] = true;
                return next + 1;
            }
        }
        return -1;
    }

    /** Reads one row and returns the line after it, or -1 when here is none. */
    private int row(int from) {
        int first = nextWords(from);
        if (first < 0 || !JudgementAreas.begins(stored, lines.get(first))) {
            return -1;
        }
        for (int i = nextWords(first + 1), seen = 1; i >= 0 && seen <= MOST_LINES; i = nextWords(i + 1), seen++) {
            int end = gradeEnd(i);
            if (end > i) {
                add(first, i, end);
                return end;
            }
        }
        return -1;
    }

    private void add(int first, int grade, int end) {
        judgements.add(new ReadJudgement(
                folded(first, grade).whole(), folded(grade, end).whole(), Sureness.HIGH));
        java.util.Arrays.fill(furniture, first, end, true);
    }

    /** The line after the grade that begins here and may be wrapped, or the same line when none does. */
    private int gradeEnd(int i) {
        String line = matching(i, i + 1);
        if (Grades.mayGoOn(line) && i + 1 < lines.size() && Grades.isGrade(matching(i, i + 2))) {
            return i + 2;
        }
        return Grades.isGrade(line) ? i + 1 : i;
    }

    private int nextWords(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    private String matching(int from, int to) {
        return folded(from, to).matching();
    }

    private FoldedText folded(int from, int to) {
        return FoldedText.of(stored, lines.subList(from, to));
    }
}
