package org.followthrough.demo.script;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands on a line after its name, and where. */
public record Said(String words, Place place) {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");

    /** A day, written as 2024-10-31. */
    public LocalDate day() {
        return day(words, place);
    }

    /** A day and who acted on it, written as <i>2024-10-31 officer.north</i>. */
    public When when() {
        String[] both = words.split(" ", -1);
        if (both.length != 2) {
            throw place.mistake("\"" + words + "\" is no day and person such as 2024-10-31 officer.north");
        }
        return new When(day(both[0], place), both[1]);
    }

    /** Days, with commas between. */
    public List<LocalDate> days() {
        return split(COMMA).map(day -> day(day, place)).toList();
    }

    public int number() {
        try {
            return Integer.parseInt(words);
        } catch (NumberFormatException other) {
            throw place.mistake("\"" + words + "\" is no whole number");
        }
    }

    /** Names, with commas between. */
    public List<String> names() {
        return split(COMMA).toList();
    }

    /** Phrases that may hold commas, with semicolons between. */
    public List<String> phrases() {
        return split(SEMICOLON).toList();
    }

    static LocalDate day(String words, Place place) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException other) {
            throw place.mistake("\"" + words + "\" is no day such as 2024-10-31");
        }
    }

    private Stream<String> split(Pattern between) {
        return between.splitAsStream(words);
    }
}
