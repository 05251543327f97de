package org.followthrough.files.reading;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.files.reading.Looked.Outcome;
import org.followthrough.files.reading.Place.Part;
import org.followthrough.shared.PersonalDataScan.Kind;
import org.jspecify.annotations.Nullable;

/** What was found as lines from one process to the other: the outcome last, so that what broke off has none. */
final class LookedLines {

    private static final String MORE = "MORE";
    private static final String NONE = "-";
    private static final int FIELDS = 5;

    private LookedLines() {}

    static String write(Looked looked) {
        var lines = new StringBuilder();
        for (FoundInFile each : looked.found()) {
            Place place = each.place();
            lines.append(String.join(
                            " ",
                            each.kind().name(),
                            place.part().name(),
                            String.valueOf(place.number()),
                            place.line() == null ? NONE : String.valueOf(place.line()),
                            place.cell() == null ? NONE : place.cell()))
                    .append('\n');
        }
        if (looked.foundMore()) {
            lines.append(MORE).append('\n');
        }
        return lines.append(looked.outcome()).append('\n').toString();
    }

    /** @throws IllegalArgumentException when it was not written like that to its end */
    static Looked read(String lines) {
        List<FoundInFile> found = new ArrayList<>();
        boolean more = false;
        String[] all = lines.strip().split("\n");
        for (String line : List.of(all).subList(0, all.length - 1)) {
            if (line.equals(MORE)) {
                more = true;
            } else {
                found.add(found(line.split(" ")));
            }
        }
        return new Looked(Outcome.valueOf(all[all.length - 1]), List.copyOf(found), more);
    }

    private static FoundInFile found(String[] fields) {
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("A line that broke off");
        }
        Place place = new Place(
                Part.valueOf(fields[1]),
                Integer.parseInt(fields[2]),
                fields[3].equals(NONE) ? null : Integer.valueOf(fields[3]),
                orNull(fields[4]));
        return new FoundInFile(Kind.valueOf(fields[0]), place);
    }

    private static @Nullable String orNull(String field) {
        return field.equals(NONE) ? null : field;
    }
}
