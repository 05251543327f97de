package org.followthrough.letters.reading;

/** The kinds of document an inspectorate publishes about services for children. */
public enum DocumentKind {
    ILACS_STANDARD,
    ILACS_SHORT,
    FOCUSED_VISIT,
    MONITORING_VISIT,
    JTAI,
    AREA_SEND,
    SIF,
    SCCIF,
    OTHER_REPORT;

    boolean isIlacs() {
        return this == ILACS_STANDARD || this == ILACS_SHORT;
    }

    /** A letter has a date and an addressee; a report has neither. */
    boolean isLetter() {
        return this == FOCUSED_VISIT || this == MONITORING_VISIT || this == JTAI;
    }

    /** A report of no kind we know is read only where it looks like the others. */
    boolean isThinlyRead() {
        return this == OTHER_REPORT;
    }
}
