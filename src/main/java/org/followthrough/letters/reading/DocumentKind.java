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

    /** Kinds that print lists and judgements in tables or numbered runs, which plain text does not keep apart. */
    boolean hasTables() {
        return this == AREA_SEND || this == SIF || this == SCCIF;
    }

    /** Kinds whose lists and sections are read in this first form only where they look like the others. */
    boolean isThinlyRead() {
        return this == JTAI || this == AREA_SEND || this == SIF || this == SCCIF || this == OTHER_REPORT;
    }
}
