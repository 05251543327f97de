package org.followthrough.letters;

import java.util.List;

/** The sentences under one heading of the letter. */
record CheckSection(String heading, List<CheckSentence> sentences) {}
