package org.followthrough.letters.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One listed item: what must or should get better, whole and word for word.
 *
 * @param passage the words, with the tag of the national framework where one is printed
 * @param page the page it begins on, from 1; null where the document does not say
 * @param frameworkReference the tag of the Children's Social Care National Framework that closes the item, as printed
 *     without its brackets ("Enabler two", "outcome 1, national framework"); null where there is none
 * @param responsibleBody who must act, in the table of priority actions of an Area SEND report
 * @param regulation the regulation a requirement rests on, as printed
 * @param due the date printed beside a requirement
 */
public record ReadItem(
        Passage passage,
        @Nullable Integer page,
        @Nullable Passage frameworkReference,
        @Nullable Passage responsibleBody,
        @Nullable Passage regulation,
        @Nullable Read<LocalDate> due) {

    static ReadItem of(Passage passage, @Nullable Integer page) {
        return new ReadItem(passage, page, null, null, null, null);
    }

    public int start() {
        return passage.start();
    }

    public int end() {
        return passage.end();
    }

    /** Exactly what stands in the stored text. */
    public String text() {
        return passage.text();
    }

    /** Its words for showing. */
    public String folded() {
        return passage.folded();
    }
}
