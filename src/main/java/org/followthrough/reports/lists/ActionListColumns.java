package org.followthrough.reports.lists;

import static org.followthrough.reports.document.PaperTable.Width.MEDIUM;
import static org.followthrough.reports.document.PaperTable.Width.NARROW;
import static org.followthrough.reports.document.PaperTable.Width.READING;
import static org.followthrough.reports.document.PaperTable.Width.WIDE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.plans.ActionColumn;
import org.followthrough.plans.RatingAndWhy;
import org.followthrough.plans.lists.ExportedAction;
import org.followthrough.reports.document.PaperTable.Column;
import org.followthrough.reports.document.PaperTable.Width;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.RatingColour;
import org.jspecify.annotations.Nullable;

/** What stands in each column of a list of actions. */
final class ActionListColumns {

    private final PaperWords words;

    ActionListColumns(PaperWords words) {
        this.words = words;
    }

    /** The columns that a file brought back in is read by; with those of several plans, each row says its plan at the end. */
    List<Column<ExportedAction>> columns(boolean ofAllPlans) {
        Stream<Column<ExportedAction>> all = Arrays.stream(ActionColumn.values())
                .map(column -> new Column<>(column.heading(), width(column), action -> cell(column, action)));
        Stream<Column<ExportedAction>> plan = ofAllPlans
                ? Stream.of(new Column<>(words.of("reports.actions.plan"), WIDE, ExportedAction::planName))
                : Stream.empty();
        return Stream.concat(all, plan).toList();
    }

    private @Nullable Object cell(ActionColumn column, ExportedAction action) {
        return switch (column) {
            case REFERENCE -> action.reference();
            case TITLE -> action.words().title();
            case OUTCOME -> action.words().outcome();
            case EVIDENCE_NEEDED -> action.words().evidenceNeeded();
            case IN_THE_WAY -> action.words().inTheWay();
            case THEME -> action.theme();
            case RECOMMENDATIONS -> joined(action.recommendations());
            case LEAD -> action.responsible().lead();
            case LEAD_PERSON -> action.responsible().person();
            case LEAD_ORGANISATION -> action.responsible().organisation();
            case ACCOUNTABLE_MANAGER -> action.responsible().manager();
            case START -> action.dates().start();
            case ORIGINAL_DUE_DATE -> action.dates().originalDue();
            case DUE_DATE -> action.dates().due();
            case STATUS -> words.of("components.status." + action.status());
            case LEADS_RATING ->
                action.leadRating() == null ? null : words.of("plans.lead-rating." + action.leadRating());
            case LAST_UPDATE -> action.lastUpdate();
            case LAST_UPDATE_ON -> action.lastUpdateOn();
            case RATING -> RatingColour.valueOf(action.rating().rating().name());
            case WHY -> why(action.rating());
            case EXTENSIONS -> action.extensions();
            case MILESTONES -> joined(action.milestones());
        };
    }

    private String why(RatingAndWhy rating) {
        return words.of(rating.messageKey(), rating.args());
    }

    private static @Nullable String joined(List<String> several) {
        return several.isEmpty() ? null : String.join(ActionColumn.SEPARATOR, several);
    }

    private static Width width(ActionColumn column) {
        return switch (column) {
            case TITLE, EVIDENCE_NEEDED, WHY, MILESTONES, IN_THE_WAY -> WIDE;
            case OUTCOME, LAST_UPDATE -> READING;
            case THEME, RECOMMENDATIONS, LEAD, LEAD_PERSON, LEAD_ORGANISATION, ACCOUNTABLE_MANAGER, STATUS -> MEDIUM;
            case REFERENCE, START, ORIGINAL_DUE_DATE, DUE_DATE, LEADS_RATING, LAST_UPDATE_ON, RATING, EXTENSIONS ->
                NARROW;
        };
    }
}
