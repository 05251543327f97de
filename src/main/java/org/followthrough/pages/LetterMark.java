package org.followthrough.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A span of the letter that a finding or a recommendation quotes.
 *
 * @param start index of its first character in the stored text
 * @param end index after its last character
 * @param anchor its address on the page, without the hash
 * @param name the finding's number or the recommendation's reference
 * @param finding whether it marks a finding
 * @param label key of the words that say of which sort it is
 * @param look name of the style, which never stands alone
 * @param correction what the words should have been, if a person said so
 * @param threads the recommendations it leads to, each with its actions
 * @param comments the earlier recommendations it speaks about
 */
public record LetterMark(
        int start,
        int end,
        String anchor,
        String name,
        boolean finding,
        String label,
        String look,
        @Nullable String correction,
        List<LetterThread> threads,
        List<LetterThread> comments) {

    boolean leads() {
        return !threads.isEmpty() || !comments.isEmpty();
    }

    LetterMark(
            int start,
            int end,
            String anchor,
            String name,
            boolean finding,
            String label,
            String look,
            List<LetterThread> threads,
            List<LetterThread> comments) {
        this(start, end, anchor, name, finding, label, look, null, threads, comments);
    }

    boolean covers(int place) {
        return start <= place && place < end;
    }

    boolean leadsTo(LetterMark recommendation) {
        return finding && threads.stream().anyMatch(thread -> thread.reference().equals(recommendation.name()));
    }
}
