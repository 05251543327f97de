package org.followthrough.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody adds who takes a letter just as it was read.
 *
 * @param received the day it was received, if known; the letter never says
 * @param published the day it was published, if known; the letter never says
 */
public record Acceptance(
        @Nullable LocalDate received, @Nullable LocalDate published) {}
