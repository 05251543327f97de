package org.followthrough.inspections;

/** Who may know of an inspection: everybody in scope, or, until it is published or for good, only people named on it. */
public enum Confidentiality {
    OPEN,
    UNTIL_PUBLISHED,
    NOT_FOR_PUBLICATION
}
