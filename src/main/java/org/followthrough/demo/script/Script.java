package org.followthrough.demo.script;

import java.util.List;
import java.util.stream.Stream;

/** One plan of the story with everything that belongs to it. */
public record Script(Part plan, List<Part> others) {

    /** The plan and then everything else, in the order in which it is written. */
    public Stream<Part> everything() {
        return Stream.concat(Stream.of(plan), others.stream());
    }
}
