package org.followthrough.reports.actionplan;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.followthrough.reports.document.PaperHeading;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.RatingColour;
import org.followthrough.reports.document.ReadablePaper;
import org.jspecify.annotations.Nullable;

/** The action plan: every recommendation with the actions that answer it. An action that answers two stands under both. */
record ActionPlanPaper(PaperHeading heading, List<RecommendationSection> recommendations) {

    ActionPlanPaper {
        recommendations = List.copyOf(recommendations);
    }

    /** The paper in every form. */
    ReadablePaper readable(PaperWords words) {
        var tables = new ActionPlanTables(words);
        return new ReadablePaper(
                heading,
                new ActionPlanBlocks(words).of(this),
                List.of(),
                List.of(tables.actions(pairs()), tables.recommendations(recommendations())),
                tables.everything(heading, rows()),
                List.of());
    }

    /** The recommendations by whose words they are in; a part without any is left out. */
    public List<Part> parts() {
        return Arrays.stream(RecommendationOrigin.values())
                .map(origin -> new Part(origin, of(origin)))
                .filter(part -> !part.sections().isEmpty())
                .toList();
    }

    /** Recommendations in the order of the paper's parts. */
    @Override
    public List<RecommendationSection> recommendations() {
        return Arrays.stream(RecommendationOrigin.values())
                .flatMap(origin -> of(origin).stream())
                .toList();
    }

    /** Actions by rating, worst first, each counted once however many recommendations it answers. */
    public Map<RatingColour, Long> actionsByRating() {
        var counts = new LinkedHashMap<RatingColour, Long>();
        for (RatingColour colour : RatingColour.values()) {
            long count = actionsOnce()
                    .filter(action -> action.rating().colour() == colour)
                    .count();
            if (count > 0) {
                counts.put(colour, count);
            }
        }
        return counts;
    }

    /** The colours that at least one action has, worst first. */
    public List<RatingColour> coloursInUse() {
        return List.copyOf(actionsByRating().keySet());
    }

    public long actionCount() {
        return actionsOnce().count();
    }

    /** One row for each action and recommendation it answers. */
    List<Row> pairs() {
        return recommendations().stream().flatMap(ActionPlanPaper::pairsOf).toList();
    }

    /** The pairs, and one row for each recommendation that nothing answers yet, so that no recommendation is missing. */
    List<Row> rows() {
        return recommendations().stream()
                .flatMap(section -> section.actions().isEmpty() ? Stream.of(new Row(section, null)) : pairsOf(section))
                .toList();
    }

    private static Stream<Row> pairsOf(RecommendationSection section) {
        return section.actions().stream().map(action -> new Row(section, action));
    }

    private List<RecommendationSection> of(RecommendationOrigin origin) {
        return recommendations.stream()
                .filter(section -> section.origin() == origin)
                .toList();
    }

    private Stream<ActionLine> actionsOnce() {
        var seen = new HashSet<String>();
        return recommendations.stream()
                .flatMap(section -> section.actions().stream())
                .filter(action -> seen.add(action.reference()));
    }

    /** Recommendations in the words of the same people. */
    record Part(RecommendationOrigin origin, List<RecommendationSection> sections) {}

    /** A recommendation and one of its actions, if it has any. */
    record Row(
            RecommendationSection recommendation, @Nullable ActionLine action) {}
}
