package org.followthrough.plans.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.followthrough.plans.ActionColumn;
import org.jspecify.annotations.Nullable;

/** What a column of a spreadsheet can say, with the headings that councils put over it. Its words are {@code plans.sheets.field.}. */
enum SheetField {
    /** The reference an action has here, such as A12: the key of a file that was exported. */
    REFERENCE(ActionColumn.REFERENCE),
    /** The reference the council gave it: the key of its own file. */
    OWN_REFERENCE(
            null,
            "ref",
            "ref no",
            "reference",
            "reference number",
            "action ref",
            "action no",
            "action number",
            "no",
            "number",
            "id",
            "item"),
    TITLE(
            ActionColumn.TITLE,
            "action",
            "actions",
            "what",
            "what will we do",
            "what we will do",
            "action required",
            "action to be taken",
            "key action",
            "activity",
            "task",
            "description",
            "action description"),
    OUTCOME(
            ActionColumn.OUTCOME,
            "intended outcome",
            "desired outcome",
            "expected outcome",
            "outcomes",
            "impact",
            "what will be different",
            "difference",
            "success criteria",
            "intended impact",
            "expected impact",
            "what will success look like"),
    EVIDENCE_NEEDED(
            ActionColumn.EVIDENCE_NEEDED,
            "evidence required",
            "evidence",
            "how will we know",
            "measure of success",
            "success measure",
            "evidence of completion"),
    THEME(ActionColumn.THEME, "workstream", "work stream", "area", "priority", "priority area", "category"),
    RECOMMENDATIONS(
            ActionColumn.RECOMMENDATIONS,
            "recommendation",
            "ofsted recommendation",
            "area for improvement",
            "inspection finding",
            "afi",
            "links to recommendation"),
    LEAD(
            ActionColumn.LEAD,
            "owner",
            "action owner",
            "responsible officer",
            "lead officer",
            "responsible",
            "who",
            "by whom",
            "person responsible",
            "action lead",
            "responsible lead"),
    LEAD_PERSON(ActionColumn.LEAD_PERSON, "name of lead", "lead name", "owner name"),
    LEAD_ORGANISATION(
            ActionColumn.LEAD_ORGANISATION, "lead agency", "agency", "organisation", "partner", "lead partner"),
    MANAGER(
            ActionColumn.ACCOUNTABLE_MANAGER,
            "accountable",
            "accountable officer",
            "manager",
            "responsible manager",
            "sro",
            "senior responsible officer",
            "head of service",
            "sponsor"),
    STARTS_ON(ActionColumn.START, "start date", "starts", "date started", "from"),
    ORIGINAL_DUE_ON(
            ActionColumn.ORIGINAL_DUE_DATE,
            "original due",
            "original deadline",
            "original target date",
            "original date",
            "original completion date",
            "baseline date"),
    DUE_ON(
            ActionColumn.DUE_DATE,
            "due",
            "target date",
            "deadline",
            "by when",
            "when",
            "timescale",
            "target completion date",
            "date due",
            "end date",
            "completion due",
            "revised due date",
            "revised date",
            "revised target date",
            "revised deadline",
            "new date",
            "current due date"),
    STATUS(ActionColumn.STATUS, "action status", "state", "current status", "complete"),
    RATING(
            ActionColumn.LEADS_RATING,
            "brag",
            "rag",
            "brag rating",
            "rag rating",
            "brag status",
            "rag status",
            "leads rating",
            "current brag",
            "current rag"),
    PROGRESS(
            ActionColumn.LAST_UPDATE,
            "progress",
            "update",
            "progress update",
            "latest update",
            "comments",
            "commentary",
            "progress to date",
            "notes",
            "narrative",
            "current position",
            "status update"),
    PROGRESS_ON(
            ActionColumn.LAST_UPDATE_ON,
            "date of update",
            "update date",
            "date updated",
            "updated",
            "updated on",
            "last updated"),
    COMPLETED_ON(
            null,
            "date completed",
            "completed on",
            "completion date",
            "actual completion date",
            "date closed",
            "closed on",
            "date complete",
            "completed"),
    EVIDENCE_LINKS(
            null,
            "evidence link",
            "evidence links",
            "link to evidence",
            "links",
            "link",
            "url",
            "hyperlink",
            "evidence url");

    private final @Nullable ActionColumn column;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> synonyms;

    SheetField(@Nullable ActionColumn column, String... synonyms) {
        this.column = column;
        this.synonyms = List.of(synonyms);
    }

    /** Whether a heading is the one our own files have. */
    boolean isHeaded(String heading) {
        return column != null && column.heading().equals(heading);
    }

    /** Whether a heading is one that is put over such columns. */
    boolean isCalled(String heading) {
        String plain = plain(heading);
        return synonyms.contains(plain)
                || (column != null && plain(column.heading()).equals(plain));
    }

    /** Whether a cell of this column is a key: no two rows have the same. */
    boolean isKey() {
        return this == REFERENCE || this == OWN_REFERENCE;
    }

    boolean isDate() {
        return this == STARTS_ON
                || this == ORIGINAL_DUE_ON
                || this == DUE_ON
                || this == PROGRESS_ON
                || this == COMPLETED_ON;
    }

    /** The field with this name; none for the empty name of a column that is left out, and for any other. */
    static Optional<SheetField> named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** In lower case, without signs, brackets and question marks. */
    static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("’", "")
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
