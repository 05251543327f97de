package org.followthrough.files.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.shared.PersonalDataScan.Kind;

/** The columns of one table whose heading says that the days below are days of birth. */
class BirthColumns {

    private static final Pattern HEADING =
            Pattern.compile("(?i)\\s*(d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|born)\\b.{0,20}");
    /** A day as Excel counts them: 1950 to 2063. */
    private static final Pattern COUNTED_DAY = Pattern.compile("(1[89]|[2-5][0-9])[0-9]{3}(\\.0)?");

    private final Finds finds;
    private final Set<Integer> columns = new HashSet<>();

    BirthColumns(Finds finds) {
        this.finds = finds;
    }

    /** Takes the words of a cell in this column. */
    void take(Place place, int column, String words) {
        if (HEADING.matcher(words).matches()) {
            columns.add(column);
            finds.take(place, words);
        } else if (!columns.contains(column)) {
            finds.take(place, words);
        } else if (COUNTED_DAY.matcher(words.strip()).matches()) {
            finds.keep(Kind.DATE_OF_BIRTH, place);
        } else {
            finds.take(place, "DOB " + words);
        }
    }
}
