package org.followthrough.measures;

/** Which way a measure gets better. */
public enum Direction {
    UP,
    DOWN;

    boolean isUp() {
        return this == UP;
    }
}
