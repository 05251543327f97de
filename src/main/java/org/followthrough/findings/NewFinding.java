package org.followthrough.findings;

import org.jspecify.annotations.Nullable;

/**
 * A sentence of the letter to be kept as a finding.
 *
 * @param section heading it stands under
 * @param paragraph number printed before its paragraph, if any
 * @param page the page it begins on, from 1, if known
 * @param words verbatim: the letter's characters from {@code start} to before {@code end}
 * @param start index into the letter's text, as in {@link String#substring(int, int)}
 * @param correction what the words should have been, if a person said so
 */
public record NewFinding(
        String section,
        @Nullable String paragraph,
        @Nullable Integer page,
        String words,
        int start,
        int end,
        FindingType type,
        @Nullable String correction) {

    public NewFinding(String section, @Nullable String paragraph, String words, int start, int end, FindingType type) {
        this(section, paragraph, null, words, start, end, type, null);
    }
}
