package org.followthrough.letters.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The grades that inspectorates print. */
final class Grades {

    private static final List<String> GRADES = List.of(
            "requires improvement to be good",
            "require improvement to be good",
            "requires improvement",
            "require improvement",
            "outstanding",
            "inadequate",
            "good");

    private Grades() {}

    /** The grade that a heading ends with ("... care leavers: good", "... is good."), or null. */
    static @Nullable String endOf(String matching) {
        String words = matching.endsWith(".") ? matching.substring(0, matching.length() - 1) : matching;
        for (String grade : GRADES) {
            if (words.endsWith(" " + grade) || words.equals(grade)) {
                return grade;
            }
        }
        return null;
    }

    static String standard(String printed) {
        String words = Matching.of(printed);
        if (words.startsWith("require")) {
            return "Requires improvement to be good";
        }
        return isGrade(words) ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : printed;
    }

    static boolean isGrade(String matching) {
        return GRADES.contains(matching);
    }

    /** Whether more of a grade may follow on the next line. */
    static boolean mayGoOn(String matching) {
        return GRADES.stream().anyMatch(grade -> grade.startsWith(matching + " "));
    }
}
