package org.followthrough.evidence;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of a version's file without opening it, and what our look through it came to.
 *
 * @param pictures how many of its first pages there are pictures of
 * @param pages how many pages it has; null where that is not known or has no meaning
 * @param found how many places look like personal data
 */
public record Preview(
        EvidenceVersionId version,
        String fileName,
        LookState state,
        int pictures,
        @Nullable Integer pages,
        int found,
        boolean settled) {

    private static final Pattern PICTURED = Pattern.compile("(?i).*\\.(pdf|png|jpe?g|gif|webp)");

    /** The numbers of the pages there are pictures of. */
    public List<Integer> numbers() {
        return IntStream.rangeClosed(1, pictures).boxed().toList();
    }

    /** Whether somebody has to say why it is fine, or replace or remove it. */
    public boolean isToSettle() {
        return !settled && (found > 0 || state == LookState.NOT_READ);
    }

    public boolean isWaiting() {
        return state == LookState.WAITING && !settled;
    }

    /** Whether it has pages that nobody made a picture of. */
    public boolean hasMorePages() {
        return pages != null && pages > pictures;
    }

    /** Whether nothing can be shown of it. */
    public boolean hasNone() {
        return pictures == 0 && state != LookState.WAITING;
    }

    /** Whether pictures are made of this kind of file at all. */
    public boolean mayHaveSome() {
        return PICTURED.matcher(fileName).matches();
    }

    /** Whether it is a picture rather than a document with pages. */
    public boolean isOnePicture() {
        return !fileName.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    /** How many pages to say it has. */
    public int pagesInAll() {
        return pages == null ? pictures : pages;
    }
}
