package org.followthrough.letters;

/** A particular of an inspection that a letter may print. */
enum ParticularField {
    ORGANISATION("organisation"),
    STARTED_ON("startedOn"),
    ENDED_ON("endedOn"),
    DATED_ON("datedOn"),
    STATEMENT_DUE_ON("statementDueOn"),
    ADDRESSEE("addressee"),
    INSPECTORS("inspectors"),
    SCOPE("scope");

    private final String field;

    ParticularField(String field) {
        this.field = field;
    }

    /** Its name in the form, and in the addresses of places in the letter. */
    String field() {
        return field;
    }
}
