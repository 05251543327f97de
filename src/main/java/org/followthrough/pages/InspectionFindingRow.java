package org.followthrough.pages;

import org.followthrough.findings.FindingId;
import org.followthrough.findings.FindingType;
import org.jspecify.annotations.Nullable;

/**
 * A finding in a list.
 *
 * @param position from 1; its place in the letter is at {@code #finding-} and this number
 * @param words as people read them, without line ends and marks of the stored text
 * @param correction what the words should have been, if a person said so
 */
public record InspectionFindingRow(
        FindingId id,
        int position,
        String section,
        @Nullable String paragraph,
        String words,
        FindingType type,
        @Nullable String correction) {}
