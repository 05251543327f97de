package org.followthrough.demo.script;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody did on a day.
 *
 * @param person the username
 * @param object what the verb is about; empty where it has none
 * @param words what they said with it; may be empty
 * @param details what else is said, by name
 * @param file the lines of a file handed over; empty without one
 */
public record Deed(
        LocalDate day,
        String person,
        Verb verb,
        String object,
        String words,
        Fields details,
        List<String> file,
        Place place) {

    /** The object, where it is a day. */
    public LocalDate objectDay() {
        return Said.day(object, place);
    }
}
