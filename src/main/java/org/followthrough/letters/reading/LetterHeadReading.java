package org.followthrough.letters.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the date of a letter and whom it is written to: the lines above "Dear". */
final class LetterHeadReading {

    private final Head head;
    private final int dear;
    private final int dated;

    LetterHeadReading(Head head) {
        this.head = head;
        this.dear = head.beginning("dear ");
        this.dated = lineWithDate();
    }

    @Nullable
    Read<LocalDate> date() {
        if (dated < 0) {
            return null;
        }
        FoldedText line = head.line(dated);
        List<Dates.Range> dates = Dates.in(line.matching());
        return dates.isEmpty() ? null : Read.plainly(dates.get(0).first(), line.whole());
    }

    /** The first person between the date and "Dear"; joint letters print "Name, role, organisation" lines. */
    @Nullable
    Addressee addressee() {
        int first = dated + 1;
        if (dated < 0 || first >= dear) {
            return null;
        }
        FoldedText line = head.line(first);
        int comma = line.words().indexOf(", ");
        if (comma > 0) {
            int end = line.words().indexOf(", ", comma + 2);
            Passage role = line.passage(comma + 2, end < 0 ? line.words().length() : end);
            Passage name = line.passage(0, comma);
            return new Addressee(Read.probably(name.folded(), name), Read.probably(role.folded(), role));
        }
        Passage name = line.whole();
        Passage role = first + 1 < dear ? head.line(first + 1).whole() : null;
        return new Addressee(
                Read.plainly(name.folded(), name), role == null ? null : Read.plainly(role.folded(), role));
    }

    /** Whether more than one line looks like "Name, role". */
    boolean hasSeveralAddressees() {
        long people = java.util.stream.IntStream.range(Math.max(0, dated + 1), Math.max(0, dear))
                .filter(i -> head.line(i).words().contains(", "))
                .count();
        return dated >= 0 && people > 1;
    }

    private int lineWithDate() {
        for (int i = 0; i < dear; i++) {
            FoldedText line = head.line(i);
            if (line.words().length() < 40 && Dates.isOnlyDates(line.words())) {
                return i;
            }
        }
        return -1;
    }
}
