package org.followthrough.letters.reading;

/** Why a text is not read as an inspectorate's document. */
public enum RefusalReason {
    /** There are no words in it. */
    EMPTY,
    /** It is longer than {@link LetterReader#LONGEST} characters. */
    TOO_LONG,
    /** It is a file's bytes, not words. */
    NOT_TEXT,
    /** It has words, but not the structure of an inspection report or letter: a news article, a web page. */
    NOT_A_REPORT
}
