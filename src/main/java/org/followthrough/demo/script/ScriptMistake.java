package org.followthrough.demo.script;

/** A script says something that cannot be read or cannot happen; its message names file and line. */
public class ScriptMistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScriptMistake(Place place, String what) {
        super(place + ": " + what);
    }

    ScriptMistake(Place place, String what, RuntimeException refusal) {
        super(place + ": " + what, refusal);
    }
}
