package org.followthrough.letters;

import java.time.LocalDate;

/**
 * What somebody adds who takes a letter just as it was read.
 *
 * @param received the day it was received; the letter never says
 * @param published the day it was published; the letter never says
 */
public record Acceptance(LocalDate received, LocalDate published) {}
