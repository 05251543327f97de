package org.followthrough.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.followthrough.letters.reading.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A judgement as printed, and as it is going to be recorded.
 *
 * @param areaPrinted null where a person gave the grade and the letter does not say it
 * @param start where the grade stands in the words
 * @param sure whether table and headings say the same
 * @param area the framework's area; null where none fits what is printed
 * @param grade one of the framework's; null where none is recorded
 */
@Embeddable
record DraftJudgement(
        @Nullable String areaPrinted,
        @Nullable String gradePrinted,
        @Column(name = "span_start") @Nullable Integer start,
        @Column(name = "span_end") @Nullable Integer end,
        boolean sure,
        @Column(name = "judgement_area_id") @Nullable UUID area,
        @Nullable String grade) {

    static DraftJudgement printed(String area, Passage grade, boolean sure) {
        return new DraftJudgement(area, grade.folded(), grade.start(), grade.end(), sure, null, null);
    }

    static DraftJudgement given(UUID area, String grade) {
        return new DraftJudgement(null, null, null, null, true, area, grade);
    }

    DraftJudgement recordedAs(@Nullable UUID framework, @Nullable String said) {
        return new DraftJudgement(areaPrinted, gradePrinted, start, end, sure, framework, said);
    }

    boolean isPrinted() {
        return areaPrinted != null;
    }
}
