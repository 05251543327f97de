package org.followthrough.yousaid;

/** Who asked for something, as the public page names them. */
public enum AskedBy {
    YOUNG_PEOPLE,
    INSPECTORS
}
