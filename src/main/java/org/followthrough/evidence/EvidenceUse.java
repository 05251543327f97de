package org.followthrough.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that relies on a version of a piece of evidence.
 *
 * @param number of the version
 * @param wordsKey message key of what relies on it, such as a request that was signed off
 * @param by whose it is
 * @param on the day it was made
 * @param path where it is shown
 */
public record EvidenceUse(
        int number, String wordsKey, String by, @Nullable LocalDate on, String path) {}
