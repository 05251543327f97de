package org.followthrough.plans;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a plan's actions in a spreadsheet, in their order. The export writes exactly these headings and the
 * import knows them again, so that a file that was taken out goes in without change. A cell of several things has them
 * separated by {@link #SEPARATOR}; a cell of nothing is empty.
 */
public enum ActionColumn {
    /** The key: what people say aloud, such as {@code A12}; unique in its plan. */
    REFERENCE("Reference"),
    TITLE("Title"),
    OUTCOME("Outcome"),
    EVIDENCE_NEEDED("Evidence needed"),
    THEME("Theme"),
    /** References of the recommendations answered that the reader of the file may see, in order. */
    RECOMMENDATIONS("Recommendations"),
    /** The lead's role title. */
    LEAD("Lead"),
    LEAD_PERSON("Lead person"),
    LEAD_ORGANISATION("Lead organisation"),
    ACCOUNTABLE_MANAGER("Accountable manager"),
    START("Start"),
    ORIGINAL_DUE_DATE("Original due date"),
    DUE_DATE("Due date"),
    /** As pages say it: the message {@code components.status.} and the name of the {@link ActionStatus}. */
    STATUS("Status"),
    /** As pages say it: the message {@code plans.lead-rating.} and the name of the {@link LeadRating}. */
    LEADS_RATING("Lead's rating"),
    LAST_UPDATE("Last update"),
    LAST_UPDATE_ON("Last update on"),
    /** From here on worked out or told elsewhere: in the file to be read, not taken in. */
    RATING("Rating", false),
    WHY("Why", false),
    EXTENSIONS("Extensions", false),
    MILESTONES("Milestones", false),
    IN_THE_WAY("In the way", false);

    /** What stands between several things in one cell. */
    public static final String SEPARATOR = "; ";

    private final String heading;
    private final boolean importable;

    ActionColumn(String heading) {
        this(heading, true);
    }

    ActionColumn(String heading, boolean importable) {
        this.heading = heading;
        this.importable = importable;
    }

    /** What stands at the head of the column. */
    public String heading() {
        return heading;
    }

    /** Whether a file that comes back in may change it. */
    public boolean isImportable() {
        return importable;
    }

    /** The column that identifies a row of a file. */
    public static ActionColumn key() {
        return REFERENCE;
    }

    /** The columns a file that comes in may have, in their order. */
    public static List<ActionColumn> importable() {
        return Arrays.stream(values()).filter(ActionColumn::isImportable).toList();
    }

    /** The column with this heading exactly, or null. */
    public static @Nullable ActionColumn headed(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(heading))
                .findFirst()
                .orElse(null);
    }
}
