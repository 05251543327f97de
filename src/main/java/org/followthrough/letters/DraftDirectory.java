package org.followthrough.letters;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.findings.FindingType;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.FrameworkId;
import org.followthrough.inspections.InspectionKind;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the letters the viewer put in; nobody sees another person's. {@link #head} settles whose it is, the others follow it. */
@Component
class DraftDirectory {

    private static final int SHOWN = 20;

    private final JdbcClient jdbc;

    DraftDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that wait to be checked, newest first. */
    List<DraftRow> waiting(Viewer viewer) {
        return jdbc.sql("""
                        select d.id, coalesce(d.file_name, substring(regexp_replace(d.words, '\\s+', ' ', 'g') for 80)) as name,
                               p.organisation_printed, d.kind, d.put_in_at,
                               (select count(*) from draft_item x
                                where x.draft_id = d.id and x.joined_into is null and x.state <> 'PROPOSED') as decided,
                               (select count(*) from draft_item x
                                where x.draft_id = d.id and x.joined_into is null) as items
                        from letter_draft d
                        left join draft_particulars p on p.draft_id = d.id
                        where d.put_in_by = :viewer and d.inspection_id is null and d.discarded_at is null
                        order by d.put_in_at desc
                        limit :shown
                        """)
                .param("viewer", viewer.id().id())
                .param("shown", SHOWN)
                .query((row, number) -> new DraftRow(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("organisation_printed"),
                        row.getString("kind"),
                        row.getTimestamp("put_in_at").toInstant(),
                        row.getInt("decided"),
                        row.getInt("items")))
                .list();
    }

    /** Where these very bytes are already: the viewer's draft of them, or the inspection that they see. */
    Optional<String> ofFile(String sha256, Viewer viewer) {
        return known(
                "d.file_sha256",
                "exists (select from letter_draft d where d.inspection_id = i.id and d.file_sha256 = :sha256)",
                sha256,
                viewer);
    }

    /** Where these very words are already. */
    Optional<String> ofWords(String sha256, Viewer viewer) {
        return known(
                "d.words_sha256",
                "exists (select from letter l where l.inspection_id = i.id and l.words_sha256 = :sha256)",
                sha256,
                viewer);
    }

    private Optional<String> known(String digest, String accepted, String sha256, Viewer viewer) {
        return jdbc.sql("""
                        (select '/letters/' || d.id || '?done=letters.already-put-in' as address, 1 as choice
                         from letter_draft d
                         where %s = :sha256 and d.put_in_by = :viewer and d.inspection_id is null and d.discarded_at is null)
                        union all
                        (select '/inspections/' || i.id || '?done=letters.already-accepted', 2
                         from inspection i
                         where %s and %s)
                        order by choice
                        limit 1
                        """.formatted(digest, accepted, InspectionScope.SEEN))
                .param("sha256", sha256)
                .params(viewer.scope())
                .query((row, number) -> row.getString("address"))
                .optional();
    }

    /** What is missing in a draft before it can be accepted. */
    List<String> missing(LetterDraftId id, Viewer viewer) {
        return head(id, viewer).said().missing();
    }

    /**
     * The draft without its items.
     *
     * @throws NotFound when it is not the viewer's or was given up
     */
    DraftHead head(LetterDraftId id, Viewer viewer) {
        return jdbc.sql("""
                        select d.words, d.page_starts, d.furniture, d.headings, d.file_name, d.file_id, d.kind as document_kind,
                               d.warnings, d.put_in_at, d.inspection_id, p.*, o.name as organisation_name,
                               f.name as framework_name
                        from letter_draft d
                        left join draft_particulars p on p.draft_id = d.id
                        left join organisation o on o.id = p.organisation_id
                        left join framework f on f.id = p.framework_id
                        where d.id = :id and d.put_in_by = :viewer and d.discarded_at is null
                        """)
                .param("id", id.id())
                .param("viewer", viewer.id().id())
                .query((row, number) -> head(id, row))
                .optional()
                .orElseThrow(() -> NotFound.of(id));
    }

    /** All items that are there, in the order of the letter. */
    List<DraftItemRow> items(LetterDraftId draft) {
        return jdbc.sql("""
                        with recursive meant (id, now) as (
                            select x.id, x.id from draft_item x where x.draft_id = :draft and x.joined_into is null
                            union all
                            select x.id, m.now from draft_item x join meant m on x.joined_into = m.id
                        )
                        select x.*, m.now as about_now
                        from draft_item x
                        left join meant m on m.id = x.about_id
                        where x.draft_id = :draft and x.joined_into is null
                        order by x.span_start, x.span_end, x.id
                        """)
                .param("draft", draft.id())
                .query((row, number) -> item(row))
                .list();
    }

    List<DraftPassage> passages(LetterDraftId draft) {
        return jdbc.sql("""
                        select g.field, g.span_start, g.span_end, g.sure
                        from draft_passage g
                        join draft_particulars p on p.id = g.particulars_id
                        where p.draft_id = :draft
                        order by g.position
                        """)
                .param("draft", draft.id())
                .query((row, number) -> new DraftPassage(
                        ParticularField.valueOf(row.getString("field")),
                        row.getInt("span_start"),
                        row.getInt("span_end"),
                        row.getBoolean("sure")))
                .list();
    }

    List<DraftJudgement> judgements(LetterDraftId draft) {
        return jdbc.sql("""
                        select j.area_printed, j.grade_printed, j.span_start, j.span_end, j.sure, j.judgement_area_id, j.grade
                        from draft_judgement j
                        join draft_particulars p on p.id = j.particulars_id
                        where p.draft_id = :draft
                        order by j.position
                        """)
                .param("draft", draft.id())
                .query((row, number) -> new DraftJudgement(
                        row.getString("area_printed"),
                        row.getString("grade_printed"),
                        number(row, "span_start"),
                        number(row, "span_end"),
                        row.getBoolean("sure"),
                        row.getObject("judgement_area_id", UUID.class),
                        row.getString("grade")))
                .list();
    }

    private static DraftHead head(LetterDraftId id, ResultSet row) throws SQLException {
        return new DraftHead(
                id,
                new DraftText(
                        row.getString("words"),
                        ints(row, "page_starts"),
                        ints(row, "furniture"),
                        ints(row, "headings")),
                row.getString("file_name"),
                row.getObject("file_id") != null,
                row.getString("document_kind"),
                strings(row.getArray("warnings")),
                row.getTimestamp("put_in_at").toInstant(),
                row.getObject("inspection_id", UUID.class),
                row.getString("organisation_printed"),
                row.getString("organisation_name"),
                row.getString("framework_name"),
                said(row),
                row.getInt("version"));
    }

    private static InspectionSaid said(ResultSet row) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        UUID framework = row.getObject("framework_id", UUID.class);
        return new InspectionSaid(
                organisation == null ? null : new OrganisationId(organisation),
                framework == null ? null : new FrameworkId(framework),
                constant(InspectionKind.class, row.getString("kind")),
                row.getString("title"),
                day(row, "started_on"),
                day(row, "ended_on"),
                day(row, "dated_on"),
                day(row, "received_on"),
                day(row, "published_on"),
                day(row, "statement_due_on"),
                row.getString("addressee"),
                row.getString("inspectors"),
                row.getString("scope"),
                constant(Confidentiality.class, row.getString("confidentiality")));
    }

    private static DraftItemRow item(ResultSet row) throws SQLException {
        return new DraftItemRow(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                DraftPart.valueOf(row.getString("part")),
                new DraftPlace(
                        row.getInt("span_start"),
                        row.getInt("span_end"),
                        number(row, "page"),
                        row.getString("section"),
                        row.getString("paragraph")),
                new PrintedDetails(
                        row.getString("framework_reference"),
                        row.getString("responsible_body"),
                        row.getString("regulation"),
                        day(row, "due_on")),
                row.getString("cue"),
                row.getString("reason"),
                constant(FindingType.class, row.getString("proposed_type")),
                constant(FindingType.class, row.getString("type")),
                DraftItemState.valueOf(row.getString("state")),
                DraftItemOrigin.valueOf(row.getString("origin")),
                row.getString("correction"),
                row.getObject("about_now", UUID.class));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static int[] ints(ResultSet row, String column) throws SQLException {
        return Stream.of((Integer[]) row.getArray(column).getArray())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
