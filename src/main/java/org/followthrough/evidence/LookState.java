package org.followthrough.evidence;

/** How far our look through a file has come. */
public enum LookState {
    /** It is being looked through, or will be in a moment. */
    WAITING,
    READ,
    /** There are no words in it to read. */
    PICTURE,
    /** It took too much time or memory, or is protected or damaged. */
    NOT_READ
}
