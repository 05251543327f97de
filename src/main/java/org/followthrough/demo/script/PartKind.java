package org.followthrough.demo.script;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a script tells of, and what can be said about it. The first part of a script is its plan. */
public enum PartKind {
    PLAN("# ", "made", List.of("organisations", "answers", "updates"), List.of("sponsor", "board", "meets")),
    LOCAL(
            "## Local recommendation: ",
            "written",
            List.of("organisation", "from", "where"),
            List.of("wanted", "response", "because")),
    MEASURE(
            "## Measure: ",
            "defined",
            List.of("unit", "better", "source", "readings", "keeper"),
            List.of("tells", "baseline", "target", "for", "speaks for")),
    ACTION(
            "## ",
            "planned",
            List.of("answers", "lead", "due"),
            List.of("for", "partner", "theme", "different", "evidence", "person", "manager", "starts"));

    private final String heading;
    private final String beginning;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after it is made
    private final List<String> required;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after it is made
    private final Set<String> known;

    PartKind(String heading, String beginning, List<String> required, List<String> others) {
        this.heading = heading;
        this.beginning = beginning;
        this.required = required;
        this.known = Collections.unmodifiableSet(new TreeSet<>(Stream.of(List.of(beginning), required, others)
                .flatMap(List::stream)
                .toList()));
    }

    /** The field that says when it began, and through whom. */
    public String beginning() {
        return beginning;
    }

    String titleIn(String line) {
        return line.substring(heading.length()).strip();
    }

    /** The kind whose heading a line is, the longest heading first; a plan stands first and alone. */
    static Optional<PartKind> headedBy(String line, boolean first) {
        return Arrays.stream(values())
                .filter(kind -> (kind == PLAN) == first && line.startsWith(kind.heading))
                .findFirst();
    }

    /** Every part says these, and when it began. */
    Stream<String> required() {
        return Stream.concat(Stream.of(beginning), required.stream());
    }

    Set<String> known() {
        return known;
    }
}
