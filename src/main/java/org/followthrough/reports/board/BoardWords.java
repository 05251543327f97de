package org.followthrough.reports.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.followthrough.plans.ActionRating;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.Rating;
import org.followthrough.plans.RatingAndWhy;
import org.followthrough.plans.RatingBasis;
import org.followthrough.reports.board.PlanAction.Owner;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.RatingColour;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What board papers say in the same words. */
@Component
public class BoardWords {

    private final PaperWords words;

    BoardWords(PaperWords words) {
        this.words = words;
    }

    /** The message of a key. */
    public String of(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    public String day(LocalDate day) {
        return words.day(day);
    }

    /** The colour of a rating. */
    public static RatingColour colour(Rating rating) {
        return RatingColour.valueOf(rating.name());
    }

    /** The rating of an action with its reason, which does not repeat the colour. */
    public GridLine rated(RatingBasis basis, LocalDate asAt) {
        return GridLine.rated(colour(ActionRating.of(basis, asAt).rating()), why(basis, asAt));
    }

    /** Why an action is rated as it is, to stand beside its colour: <i>12 days past its due date of 3 March 2025</i>. */
    public String why(RatingBasis basis, LocalDate asAt) {
        RatingAndWhy rated = ActionRating.of(basis, asAt);
        String why = words.of(rated.messageKey(), rated.args());
        String colour = rated.rating().name() + ": ";
        return why.toUpperCase(Locale.ROOT).startsWith(colour) && why.length() > colour.length()
                ? beginning(why.substring(colour.length()))
                : why;
    }

    /** The rating of a recommendation by those of its actions that count. */
    public GridLine rated(Collection<RatingBasis> actions, LocalDate asAt) {
        Rating rating = ActionRating.ofRecommendation(actions, asAt);
        boolean noPlan = actions.stream().allMatch(action -> action.status() == ActionStatus.WITHDRAWN);
        return GridLine.rated(colour(rating), noPlan ? words.of("reports.board.no-plan") : "");
    }

    /** Who is to do it. */
    public String owner(Owner owner) {
        String name = owner.name();
        String title = name == null || name.equalsIgnoreCase(owner.title())
                ? owner.title()
                : words.of("reports.lead", owner.title(), name);
        return owner.organisation() == null
                ? title
                : words.of("reports.board.owner.partner", title, owner.organisation());
    }

    /** A column that several tables have. */
    public GridColumn column(String key, int weight) {
        return GridColumn.of(words.of("reports.board.column." + key), weight);
    }

    /** The action as the head of a row. */
    public static GridCell named(PlanAction action) {
        return GridCell.of(GridLine.strong(action.reference()), GridLine.of(action.title()));
    }

    /** A day with who did it, where they are known. */
    public String dayAndWho(LocalDate on, @Nullable String who) {
        return who == null ? day(on) : words.of("reports.board.day-and-who", day(on), who);
    }

    /** Actions by their references: <i>A3, A7</i>. */
    public static String references(List<PlanAction> actions) {
        return actions.stream().map(PlanAction::reference).collect(Collectors.joining(", "));
    }

    /** Actions by references and titles. */
    public static String names(List<PlanAction> actions) {
        return actions.stream().map(PlanAction::named).collect(Collectors.joining("; "));
    }

    private static String beginning(String sentence) {
        return sentence.substring(0, 1).toUpperCase(PaperWords.LOCALE) + sentence.substring(1);
    }
}
