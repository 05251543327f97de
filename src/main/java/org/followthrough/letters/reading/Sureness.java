package org.followthrough.letters.reading;

/** How plainly the document says what was read. */
public enum Sureness {
    /** Printed in so many words at the usual place. */
    HIGH,
    /** Worked out from something near it, or printed in two ways: a person should look. */
    LOW
}
