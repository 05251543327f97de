package org.followthrough.letters.documents;

/** A line of the page outside tables, and what it is there for. */
record PlacedLine(TextLine line, Role role) {

    enum Role {
        BODY,
        FURNITURE,
        /** The first line of a footnote. */
        FOOTNOTE,
        /** A further line of a footnote. */
        FOOTNOTE_GOES_ON
    }

    boolean isBody() {
        return role == Role.BODY;
    }

    PlacedLine as(Role other) {
        return new PlacedLine(line, other);
    }
}
