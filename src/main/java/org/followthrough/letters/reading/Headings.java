package org.followthrough.letters.reading;

import java.util.List;
import org.followthrough.letters.reading.Line.Mark;
import org.jspecify.annotations.Nullable;

/** Tells headings from other lines: by what they say, by their marks, and by the look of the page where it is known. */
final class Headings {

    /** A judgement area's heading with its grade takes at most so many printed lines. */
    private static final int MOST_LINES = 5;

    /** A heading that stands out takes at most so many lines. */
    private static final int MOST_BOLD_LINES = 4;

    private static final int LONGEST_TITLE = 200;

    /** Shorter numbered lines are rows of a table or of the contents. */
    private static final int SHORTEST_PARAGRAPH = 40;

    private final Stored stored;
    private final List<Line> lines;

    Headings(Stored stored, List<Line> lines) {
        this.stored = stored;
        this.lines = lines;
    }

    /** A heading and how many lines it takes. */
    record Heading(SectionKind kind, int count) {}

    /** The heading that begins at this line, or null. */
    @Nullable
    Heading at(int i) {
        Line line = lines.get(i);
        if (line.mark() == Mark.HEADING || line.mark() == Mark.BOLD) {
            SectionKind kind = SectionKind.headed(matching(line));
            boolean unknown = kind == null && line.mark() == Mark.HEADING;
            return kind != null || unknown ? new Heading(kind == null ? SectionKind.UNKNOWN : kind, 1) : null;
        }
        if (line.mark() != Mark.TEXT && line.mark() != Mark.NUMBER) {
            return null;
        }
        SectionKind plain = SectionKind.headedPlainly(stored.substring(line.start(), line.end()));
        if (plain != null && !isInTable(line)) {
            int look = Math.max(1, standingOut(i));
            return new Heading(plain, plain == SectionKind.OPENING ? Math.max(look, title(i)) : look);
        }
        Heading area = judgementArea(i);
        return area == null && line.mark() == Mark.TEXT ? byLook(i) : area;
    }

    /** How many lines a letter's title takes: it goes on until a sentence begins. */
    private int title(int i) {
        int count = 1;
        while (count < MOST_BOLD_LINES
                && i + count < lines.size()
                && lines.get(i + count).mark() == Mark.TEXT
                && !OrganisationReading.isAfterTitle(matching(lines.get(i + count)))
                && SectionKind.headedPlainly(words(lines.get(i + count))) == null) {
            count++;
        }
        return count < MOST_BOLD_LINES ? count : 1;
    }

    /** A heading that only the look of the page tells from other lines. */
    private @Nullable Heading byLook(int i) {
        int count = standingOut(i);
        if (count == 0 || isInTable(lines.get(i))) {
            return null;
        }
        String words = FoldedText.of(stored, lines.subList(i, i + count)).words();
        boolean title =
                words.length() <= LONGEST_TITLE && !words.endsWith(".") && Character.isUpperCase(words.charAt(0));
        if (!title) {
            return null;
        }
        SectionKind kind = SectionKind.headedPlainly(words);
        return new Heading(kind == null ? SectionKind.UNKNOWN : kind, count);
    }

    /** How many lines from here stand out together; 0 where this one does not. */
    private int standingOut(int i) {
        int count = 0;
        while (i + count < lines.size()
                && count < MOST_BOLD_LINES
                && lines.get(i + count).mark() == Mark.TEXT
                && stored.isHeading(lines.get(i + count).start())
                && (count == 0 || SectionKind.headedPlainly(words(lines.get(i + count))) == null)) {
            count++;
        }
        return count;
    }

    private boolean isInTable(Line line) {
        return stored.source().tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.size() > 1)
                .flatMap(List::stream)
                .anyMatch(cell -> cell.holds(line.start()));
    }

    private @Nullable Heading judgementArea(int i) {
        if (!JudgementAreas.begins(stored, lines.get(i))) {
            return null;
        }
        for (int count = 1; count <= MOST_LINES && i + count <= lines.size(); count++) {
            Line line = lines.get(i + count - 1);
            if (line.isBlank() || (count > 1 && JudgementAreas.begins(stored, line))) {
                return null;
            }
            String words = FoldedText.of(stored, lines.subList(i, i + count)).matching();
            if ((Grades.endOf(words) != null && !mayGoOn(words, i + count)) || isBeforeParagraph(words, i + count)) {
                return new Heading(SectionKind.JUDGEMENT_AREA, count);
            }
        }
        return null;
    }

    /** A judgement area that is printed without its grade: its first numbered paragraph follows. */
    private boolean isBeforeParagraph(String words, int next) {
        return next < lines.size()
                && !words.endsWith(".")
                && lines.get(next).mark() == Mark.NUMBER
                && lines.get(next).length() > SHORTEST_PARAGRAPH;
    }

    /** "requires improvement" at the end of a line, and "to be good" on the next. */
    private boolean mayGoOn(String words, int next) {
        return words.endsWith("requires improvement")
                && next < lines.size()
                && matching(lines.get(next)).startsWith("to be good");
    }

    private String matching(Line line) {
        return FoldedText.of(stored, List.of(line)).matching();
    }

    private String words(Line line) {
        return stored.substring(line.start(), line.end());
    }
}
