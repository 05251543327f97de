package org.followthrough.demo.script;

/** A line of a script, from 1 on. */
public record Place(String file, int line) {

    public ScriptMistake mistake(String what) {
        return new ScriptMistake(this, what);
    }

    /** What stands here cannot happen, as the product refused it. */
    public ScriptMistake refused(RuntimeException refusal) {
        return new ScriptMistake(this, "this cannot happen: " + refusal, refusal);
    }

    @Override
    public String toString() {
        return file + ", line " + line;
    }
}
