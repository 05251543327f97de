package org.followthrough.letters.reading;

/** What came of reading a text: a {@link Proposal} to check, or a {@link Refusal} with its reason. */
public sealed interface Reading permits Proposal, Refusal {}
