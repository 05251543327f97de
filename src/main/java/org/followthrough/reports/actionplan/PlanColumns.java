package org.followthrough.reports.actionplan;

import java.util.function.Function;
import org.followthrough.reports.document.PaperTable.Column;
import org.followthrough.reports.document.PaperTable.Width;
import org.followthrough.reports.document.PaperWords;
import org.jspecify.annotations.Nullable;

/** Columns with the names that papers share, or that only the action plan has. */
record PlanColumns(PaperWords words) {

    <R> Column<R> shared(String key, Width width, Function<R, @Nullable Object> cell) {
        return new Column<>(words.of("reports.column." + key), width, cell);
    }

    <R> Column<R> own(String key, Width width, Function<R, @Nullable Object> cell) {
        return new Column<>(words.of("reports.action-plan.column." + key), width, cell);
    }
}
