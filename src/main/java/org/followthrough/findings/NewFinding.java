package org.followthrough.findings;

import org.jspecify.annotations.Nullable;

/**
 * A sentence of the letter to be kept as a finding.
 *
 * @param section heading it stands under
 * @param paragraph number printed before its paragraph, if any
 * @param words verbatim: the letter's characters from {@code start} to before {@code end}
 * @param start index into the letter's text, as in {@link String#substring(int, int)}
 */
public record NewFinding(
        String section, @Nullable String paragraph, String words, int start, int end, FindingType type) {}
