package org.followthrough.reports.actionplan;

import static org.followthrough.reports.document.PaperTable.Width.MEDIUM;
import static org.followthrough.reports.document.PaperTable.Width.NARROW;
import static org.followthrough.reports.document.PaperTable.Width.READING;
import static org.followthrough.reports.document.PaperTable.Width.WIDE;

import java.util.List;
import java.util.function.Function;
import org.followthrough.reports.document.PaperTable.Column;
import org.followthrough.reports.document.PaperTable.Width;
import org.followthrough.reports.document.PaperWords;
import org.jspecify.annotations.Nullable;

/** What is told of each recommendation. */
final class RecommendationColumns {

    private final PaperWords words;
    private final PlanColumns columns;

    RecommendationColumns(PaperWords words) {
        this.words = words;
        this.columns = new PlanColumns(words);
    }

    List<Column<RecommendationSection>> all() {
        return List.of(
                columns.shared("recommendation", MEDIUM, RecommendationSection::reference),
                columns.shared("origin", MEDIUM, section -> ActionPlanWords.origin(words, section.origin())),
                columns.shared("kind", MEDIUM, RecommendationSection::kind),
                columns.shared("recommendation-words", READING, RecommendationSection::words),
                columns.shared("source", WIDE, section -> section.source().title()),
                columns.shared(
                        "source-date", NARROW, section -> section.source().on()),
                columns.shared("recommendation-outcome", WIDE, RecommendationSection::outcome),
                columns.shared(
                        "rating",
                        NARROW,
                        section -> section.rating() == null
                                ? null
                                : section.rating().colour()),
                columns.shared(
                        "why",
                        WIDE,
                        section -> section.rating() == null
                                ? null
                                : section.rating().why()),
                columns.shared("actions", NARROW, section -> section.actions().size()),
                columns.shared(
                        "leader-updates",
                        READING,
                        section -> ActionPlanWords.leaderUpdates(words, section.leaderUpdates())),
                columns.shared("leader-rating", WIDE, RecommendationSection::leaderRating),
                ofAbout("place", WIDE, RecommendationSection.About::place),
                ofAbout("correction", WIDE, RecommendationSection.About::correction),
                ofAbout("responsible-body", MEDIUM, RecommendationSection.About::responsibleBody),
                ofAbout("regulation", MEDIUM, RecommendationSection.About::regulation),
                ofAbout("printed-due", NARROW, RecommendationSection.About::dueOn),
                ofAbout("framework-reference", MEDIUM, RecommendationSection.About::frameworkReference),
                ofAbout("answer", WIDE, RecommendationSection.About::answer));
    }

    private Column<RecommendationSection> ofAbout(
            String key, Width width, Function<RecommendationSection.About, @Nullable Object> cell) {
        return columns.shared(key, width, section -> cell.apply(section.about()));
    }
}
