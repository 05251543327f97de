package org.followthrough.demo;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.followthrough.demo.specimens.Specimen;

/**
 * A specimen to take away.
 *
 * @param name of its files, without an ending
 * @param month of the inspection, such as <i>October 2022</i>
 * @param notice what in it is a fact and where the published document is to be found
 */
record SpecimenRow(String name, String month, String title, String notice) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final int LENGTH_OF_YEAR_AND_MONTH = 7;

    static SpecimenRow of(String name, Specimen specimen) {
        YearMonth month = YearMonth.parse(name.substring(0, LENGTH_OF_YEAR_AND_MONTH));
        return new SpecimenRow(name, MONTH.format(month), specimen.title(), specimen.notice());
    }
}
