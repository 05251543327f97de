package org.followthrough.measures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The measures chosen to speak for an action. */
record ActionMeasureForm(@Nullable List<String> measures) {

    static ActionMeasureForm of(List<ScorecardRow> rows) {
        return new ActionMeasureForm(
                rows.stream().map(row -> row.id().toString()).toList());
    }
}
