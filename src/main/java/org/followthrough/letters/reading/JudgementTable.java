package org.followthrough.letters.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The table of judgements on the first page: by its cells where the document shows them, else as plain text prints it, an
 * area over some lines and then its grade.
 */
final class JudgementTable {

    private static final int MOST_LINES = 4;
    private static final int MOST_TABLES = 10;
    private static final int LONGEST_GRADE = 60;

    /** The table stands among the first lines of a document. */
    private static final int LAST_LINE = 90;

    private final Stored stored;
    private final List<Line> lines;
    private final boolean[] furniture;
    private final boolean[] found;
    private final List<ReadJudgement> judgements = new ArrayList<>();

    private JudgementTable(Stored stored, List<Line> lines, boolean[] furniture, boolean[] found) {
        this.stored = stored;
        this.lines = lines;
        this.furniture = furniture;
        this.found = found;
    }

    /** Reads the table, and marks its lines as found so that they are in no paragraph. */
    static List<ReadJudgement> read(Stored stored, List<Line> lines, boolean[] furniture, boolean[] found) {
        var table = new JudgementTable(stored, lines, furniture, found);
        table.readCells();
        if (table.judgements.isEmpty()) {
            table.readLines();
        }
        return table.judgements;
    }

    private void readCells() {
        for (SourceText.Table table :
                stored.source().tables().stream().limit(MOST_TABLES).toList()) {
            for (List<Stretch> row : table.rows()) {
                List<FoldedText> cells = row.stream()
                        .map(cell -> FoldedText.of(stored, Lines.within(stored, cell)))
                        .filter(cell -> !cell.isEmpty())
                        .toList();
                if (cells.size() == 2 && isRow(cells.get(0), cells.get(1))) {
                    add(cells.get(0), cells.get(1));
                }
            }
        }
    }

    private static boolean isRow(FoldedText area, FoldedText grade) {
        return Grades.isGrade(grade.matching()) && !Grades.isGrade(area.matching());
    }

    private void add(FoldedText area, FoldedText grade) {
        Passage words = withoutNumber(area);
        judgements.add(new ReadJudgement(words, grade.whole(), Sureness.HIGH));
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).start();
            found[i] |= at >= area.whole().start() && at < grade.whole().end();
        }
    }

    /** "2.1 Adoption performance" is the area of adoption performance. */
    private static Passage withoutNumber(FoldedText area) {
        int from = 0;
        while (from < area.words().length()
                && "0123456789. ".indexOf(area.words().charAt(from)) >= 0) {
            from++;
        }
        return area.passage(from, area.words().length());
    }

    private void readLines() {
        int at = begin();
        while (at >= 0) {
            at = row(at);
        }
    }

    /** The line after "Judgement" and "Grade", else the first that a judgement area begins on, or -1. */
    private int begin() {
        int first = -1;
        for (int i = 0; i < Math.min(lines.size(), LAST_LINE); i++) {
            int next = nextWords(i + 1);
            if (matching(i, i + 1).equals("judgement")
                    && next >= 0
                    && matching(next, next + 1).equals("grade")) {
                found[i] = true;
                found[next] = true;
                return next + 1;
            }
            first = first < 0 && !lines.get(i).isBlank() && isArea(lines.get(i)) && gradeBelow(i) > 0 ? i : first;
        }
        return first;
    }

    private boolean isArea(Line line) {
        return JudgementAreas.begins(stored, line) || JudgementAreas.begins(stored, line.withoutNumber(stored));
    }

    private int gradeBelow(int first) {
        for (int i = nextWords(first + 1), seen = 1; i >= 0 && seen <= MOST_LINES; i = nextWords(i + 1), seen++) {
            if (gradeEnd(i) > i) {
                return i;
            }
            if (isArea(lines.get(i)) && matching(i - 1, i).isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    /** Reads one row and returns the line after it, or -1 when here is none. */
    private int row(int from) {
        int first = nextWords(from);
        if (first < 0 || !isArea(lines.get(first))) {
            return -1;
        }
        int grade = gradeBelow(first);
        if (grade < 0) {
            return -1;
        }
        int end = gradeEnd(grade);
        var area = new ArrayList<>(lines.subList(first, grade));
        area.set(0, lines.get(first).withoutNumber(stored));
        judgements.add(new ReadJudgement(
                FoldedText.of(stored, area).whole(), folded(grade, end).whole(), Sureness.HIGH));
        Arrays.fill(found, first, end, true);
        return end;
    }

    /** The line after the grade that begins here and may be wrapped, or the same line when none does. */
    private int gradeEnd(int i) {
        String line = matching(i, i + 1);
        for (int end = Math.min(i + 3, lines.size()); end > i + 1; end--) {
            if (Grades.mayGoOn(line) && Grades.isGrade(matching(i, end))) {
                return end;
            }
        }
        return Grades.isGrade(line) ? i + 1 : i;
    }

    private int nextWords(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !furniture[i]) {
                return i;
            }
        }
        return -1;
    }

    private String matching(int from, int to) {
        if (from < 0 || lines.get(from).length() > LONGEST_GRADE) {
            return "";
        }
        return folded(from, to).matching();
    }

    private FoldedText folded(int from, int to) {
        return FoldedText.of(stored, lines.subList(from, to));
    }
}
