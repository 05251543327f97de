package org.followthrough.files.reading;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.shared.PersonalDataScan.Kind;

/** Takes the words of a file one stretch after another and keeps what looks like personal data, by its place. */
class Finds {

    private static final int LONGEST = 20_000;

    private final List<FoundInFile> found = new ArrayList<>();
    private boolean words;
    private boolean more;

    void take(Place place, String stretch) {
        for (int at = 0; at < stretch.length(); at += LONGEST) {
            look(place, stretch.substring(at, Math.min(stretch.length(), at + LONGEST)));
        }
    }

    private void look(Place place, String stretch) {
        if (stretch.isBlank()) {
            return;
        }
        words = true;
        for (Kind kind : Kind.values()) {
            long times = kind.in(stretch).count();
            for (long time = 0; time < times; time++) {
                keep(kind, place);
            }
        }
    }

    void keep(Kind kind, Place place) {
        words = true;
        if (found.size() < Looked.MOST) {
            found.add(new FoundInFile(kind, place));
        } else {
            more = true;
        }
    }

    Looked looked() {
        return words
                ? new Looked(Looked.Outcome.READ, List.copyOf(found), more)
                : Looked.without(Looked.Outcome.PICTURE);
    }
}
