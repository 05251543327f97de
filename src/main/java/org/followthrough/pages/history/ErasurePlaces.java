package org.followthrough.pages.history;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.history.erasing.Erasures.Found;
import org.followthrough.history.erasing.IdentifyingWords;
import org.followthrough.history.erasing.Relied;
import org.followthrough.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where words or files stand that an administrator may erase, and what relied on them. */
@Component
class ErasurePlaces {

    private static final String HOLDS_WORDS = """
            (cast(v.row_data as text) ~* :in_json or v.reason ~* :pattern)
            and version_holds(v, :pattern)
            and\s""" + AdministratorsScope.ERASES;

    /** The versions that brought a file, and those of the row ever after. */
    private static final String HOLDS_FILE = """
            v.row_data ->> 'file_id' = any(cast(:files as text[]))
            and\s""" + AdministratorsScope.ERASES;

    private final JdbcClient jdbc;

    ErasurePlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Found of(IdentifyingWords words, Viewer viewer) {
        return found(HOLDS_WORDS, parameters(words, viewer));
    }

    Found ofFiles(List<UUID> files, Viewer viewer) {
        return found(HOLDS_FILE, parameters(files, viewer));
    }

    /** The file and every other with the very same bytes, as far as the administrator may erase them. */
    List<UUID> files(UUID file, Viewer viewer) {
        return jdbc.sql("""
                        select distinct f.id
                        from stored_file asked
                        join stored_file f on f.sha256 = asked.sha256 and f.size = asked.size and f.erased_at is null
                        join row_version v on v.row_data ->> 'file_id' = cast(f.id as text)
                        where asked.id = :file and\s""" + AdministratorsScope.ERASES)
                .param("file", file)
                .params(AdministratorsScope.parameters(viewer))
                .query(UUID.class)
                .list();
    }

    /** The things in which the versions are: those the administrator may read by name, the others counted together. */
    List<Place> places(Found found, Viewer viewer) {
        return jdbc.sql("""
                        select case when %s then v.thing_id end as thing, count(*) as versions
                        from row_version v
                        where v.id = any(cast(:versions as bigint[]))
                        group by 1
                        order by 2 desc, 1
                        """.formatted(AdministratorsScope.READS))
                .params(AdministratorsScope.parameters(viewer))
                .param("versions", array(found.versions()))
                .query((row, number) -> new Place(row.getObject("thing", UUID.class), row.getLong("versions")))
                .list();
    }

    /** A thing in which something is to be erased; null for all that the administrator may not read. */
    record Place(@Nullable UUID thing, long versions) {}

    private Found found(String holds, Map<String, Object> parameters) {
        List<Long> versions = jdbc.sql("select v.id from row_version v where " + holds + " order by v.id")
                .params(parameters)
                .query(Long.class)
                .list();
        return new Found(versions, versions.isEmpty() ? List.of() : relied(versions));
    }

    /** Requests for sign-off that say it or rely on evidence that does, and frozen versions of plans that did when frozen. */
    private List<Relied> relied(List<Long> versions) {
        return jdbc.sql("""
                        with erased as (
                            select v.table_name, v.row_id, v.plan_id, v.changed_at
                            from row_version v where v.id = any(cast(:versions as bigint[]))
                        )
                        select 'SIGN_OFF_REQUEST' as kind, r.id, r.action_id as thing, r.plan_id, r.audience_id
                        from sign_off_request r
                        where exists (select from erased e where e.table_name = 'sign_off_request' and e.row_id = r.id)
                           or exists (select from relied_on_evidence x
                                      join evidence_version ev on ev.id = x.evidence_version_id
                                      join erased e on (e.table_name = 'evidence' and e.row_id = ev.evidence_id)
                                                    or (e.table_name = 'evidence_version' and e.row_id = ev.id)
                                      where x.request_id = r.id)
                        union all
                        select 'PLAN_VERSION', p.id, p.plan_id, p.plan_id, null
                        from plan_version p
                        where exists (select from erased e where e.plan_id = p.plan_id and e.changed_at <= p.frozen_at)
                        """)
                .param("versions", array(versions))
                .query((row, number) -> new Relied(
                        Relied.Kind.valueOf(row.getString("kind")),
                        row.getObject("id", UUID.class),
                        row.getObject("thing", UUID.class),
                        row.getObject("plan_id", UUID.class),
                        row.getObject("audience_id", UUID.class)))
                .list();
    }

    private static Map<String, Object> parameters(IdentifyingWords words, Viewer viewer) {
        Map<String, Object> parameters = AdministratorsScope.parameters(viewer);
        parameters.put("pattern", words.pattern());
        parameters.put("in_json", words.patternInJson());
        return parameters;
    }

    private static Map<String, Object> parameters(List<UUID> files, Viewer viewer) {
        Map<String, Object> parameters = AdministratorsScope.parameters(viewer);
        parameters.put("files", array(files));
        return parameters;
    }

    private static String array(List<?> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
