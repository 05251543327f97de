package org.followthrough.letters.reading;

import java.util.List;
import org.followthrough.letters.reading.Line.Mark;
import org.jspecify.annotations.Nullable;

/** Tells headings from other lines. */
final class Headings {

    /** A judgement area's heading with its grade takes at most so many printed lines. */
    private static final int MOST_LINES = 3;

    private final String stored;
    private final List<Line> lines;

    Headings(String stored, List<Line> lines) {
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
        return plain != null ? new Heading(plain, 1) : judgementArea(i);
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
            if (Grades.endOf(words) != null) {
                return new Heading(SectionKind.JUDGEMENT_AREA, count);
            }
        }
        return null;
    }

    private String matching(Line line) {
        return FoldedText.of(stored, List.of(line)).matching();
    }
}
