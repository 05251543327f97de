package org.followthrough.demo.script;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a script tells of, and what can be said about it. The first part of a script is its plan. */
public enum PartKind {
    PLAN("# ", List.of("made", "organisations", "answers", "updates"), List.of("sponsor", "board", "meets")),
    ACTION(
            "## ",
            List.of("planned", "answers", "lead", "due"),
            List.of("for", "partner", "theme", "different", "evidence", "person", "manager", "starts"));

    private final String heading;
    private final List<String> required;
    private final Set<String> known;

    PartKind(String heading, List<String> required, List<String> others) {
        this.heading = heading;
        this.required = required;
        this.known = new TreeSet<>(Stream.concat(required.stream(), others.stream()).toList());
    }

    String heading() {
        return heading;
    }

    List<String> required() {
        return required;
    }

    Set<String> known() {
        return known;
    }
}
