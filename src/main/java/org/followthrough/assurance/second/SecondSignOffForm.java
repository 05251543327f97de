package org.followthrough.assurance.second;

import java.util.List;
import org.followthrough.findings.RecommendationId;
import org.jspecify.annotations.Nullable;

/** The recommendations somebody ticked. */
record SecondSignOffForm(@Nullable List<String> recommendations) {

    static SecondSignOffForm of(List<AnswerableRow> rows) {
        return new SecondSignOffForm(rows.stream()
                .filter(AnswerableRow::wanted)
                .map(row -> row.id().toString())
                .toList());
    }

    /** Those of the offered ones that are ticked. */
    List<RecommendationId> chosenOf(List<AnswerableRow> offered) {
        return offered.stream()
                .map(AnswerableRow::id)
                .filter(id -> recommendations != null && recommendations.contains(id.toString()))
                .toList();
    }
}
