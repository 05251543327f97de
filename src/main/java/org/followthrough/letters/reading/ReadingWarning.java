package org.followthrough.letters.reading;

/** What a person should look at before accepting a proposal. The words are the message {@code letters.warning.<name>}. */
public enum ReadingWarning {
    KIND_FROM_DATES,
    KIND_NOT_SURE,
    THINLY_READ,
    NO_ORGANISATION,
    NO_INSPECTION_DATES,
    DATES_IN_PARTS,
    NO_LETTER_DATE,
    NO_ADDRESSEE,
    SEVERAL_ADDRESSEES,
    NO_INSPECTORS,
    NO_JUDGEMENTS,
    JUDGEMENTS_DISAGREE,
    NO_IMPROVEMENTS,
    ITEMS_WITHOUT_BULLETS,
    NO_FINDINGS,
    UNKNOWN_SECTION,
    ENDS_EARLY
}
