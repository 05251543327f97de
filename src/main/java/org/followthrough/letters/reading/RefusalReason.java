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
    NOT_A_REPORT,
    /** It opens with a password only. */
    ENCRYPTED,
    /** It breaks off, or is not put together as files of its kind are. */
    DAMAGED,
    /** It has pictures of pages and no words. */
    SCANNED,
    /** It has more bytes than a document of words. */
    TOO_LARGE,
    /** It has more pages than any report. */
    TOO_MANY_PAGES,
    /** It is no PDF, Word or text file, whatever its name: a web page, a picture, a spreadsheet. */
    NOT_A_DOCUMENT,
    /** Reading it took too much memory or time. */
    TOO_HARD,
    /** There is no such file, or it may not be read. */
    NOT_FOUND
}
