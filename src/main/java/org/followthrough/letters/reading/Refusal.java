package org.followthrough.letters.reading;

/** The text was not read. The words for people are the message {@code letters.refusal.<reason>}. */
public record Refusal(RefusalReason reason) implements Reading {}
