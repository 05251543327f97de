package org.followthrough.history.erasing;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.history.AsAt;
import org.followthrough.history.ChangeStamp;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases. What is given up: content and salt of row versions, words of the rows themselves, bytes of files. What stays: the
 * digests, who erased, when and why. Where to look and whether the viewer may is for the caller to have settled.
 */
@Service
public class Erasures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final JdbcClient jdbc;
    private final ChangeStamp stamp;
    private final Clock clock;

    Erasures(JdbcClient jdbc, ChangeStamp stamp, Clock clock) {
        this.jdbc = jdbc;
        this.stamp = stamp;
        this.clock = clock;
    }

    /** How many drafts of forms, spreadsheets on their way in, mails on their way out and papers that were made hold the words. */
    public long notSentYet(IdentifyingWords words, Set<OrganisationId> organisations) {
        return jdbc.sql("""
                        select drafts_holding(:pattern, cast(:organisations as uuid[]))
                             + imports_holding(:pattern, cast(:organisations as uuid[]))
                             + mails_holding(:pattern, cast(:organisations as uuid[]))
                             + papers_holding(:pattern, cast(:organisations as uuid[]))
                        """)
                .param("pattern", words.pattern())
                .param("organisations", array(organisations))
                .query(Long.class)
                .single();
    }

    /**
     * Erases words from row versions, from the rows they are versions of, from papers, and from what has not been sent yet.
     *
     * @param versions the versions that hold them
     * @param organisations those the administrator looks after
     */
    @Transactional
    public ErasureId eraseWords(
            IdentifyingWords words, Found versions, String reason, Set<OrganisationId> organisations, Viewer by) {
        Instant now = clock.instant();
        ErasureId id = begin("WORDS", reason, organisations, by, now);
        jdbc.sql("""
                        select erase_words(:erasure, cast(:versions as bigint[]), :pattern, :instead),
                               erase_words_of_drafts(:pattern, :instead, cast(:organisations as uuid[])),
                               erase_words_of_imports(:pattern, :instead, cast(:organisations as uuid[])),
                               erase_words_of_mails(:pattern, :instead, cast(:organisations as uuid[])),
                               erase_words_of_papers(:pattern, :instead, cast(:organisations as uuid[]))
                        """)
                .param("erasure", id.id())
                .param("versions", array(versions.versions()))
                .param("pattern", words.pattern())
                .param("instead", instead(now))
                .param("organisations", array(organisations))
                .query((row, number) -> id)
                .single();
        jdbc.sql("select forget_samples(:pattern)")
                .param("pattern", words.patternInJson())
                .query((row, number) -> id)
                .single();
        mark(id, versions.relied());
        return id;
    }

    /** Erases the bytes of files, what was made of them, and what they were called, in papers too. */
    @Transactional
    public ErasureId eraseFiles(
            Collection<UUID> files, Found versions, String reason, Set<OrganisationId> organisations, Viewer by) {
        Instant now = clock.instant();
        ErasureId id = begin("FILE", reason, organisations, by, now);
        jdbc.sql("select erase_files_of_papers(cast(:files as uuid[]), :instead)")
                .param("files", array(files))
                .param("instead", instead(now))
                .query((row, number) -> id)
                .single();
        jdbc.sql("select erase_files(:erasure, cast(:files as uuid[]), :instead, :at)")
                .param("erasure", id.id())
                .param("files", array(files))
                .param("instead", instead(now))
                .param("at", AsAt.at(now))
                .query((row, number) -> id)
                .single();
        mark(id, versions.relied());
        return id;
    }

    /**
     * A manager has looked again at what relied on something erased, and says what came of it.
     *
     * @return false when somebody had already
     */
    @Transactional
    public boolean confirm(ErasureMarkId mark, String because, Viewer by) {
        return jdbc.sql("""
                        update erasure_mark
                        set confirmed_because = :because, confirmed_by = :by, confirmed_at = :at, version = version + 1
                        where id = :mark and confirmed_at is null
                        """)
                        .param("because", because.strip())
                        .param("by", by.id().id())
                        .param("at", AsAt.at(clock.instant()))
                        .param("mark", mark.id())
                        .update()
                == 1;
    }

    private ErasureId begin(String kind, String reason, Set<OrganisationId> organisations, Viewer by, Instant now) {
        stamp.because(reason.strip());
        ErasureId id = ErasureId.next();
        jdbc.sql("""
                        insert into erasure (id, kind, organisation_ids, reason, erased_by, erased_at)
                        values (:id, :kind, cast(:organisations as uuid[]), :reason, :by, :at)
                        """)
                .param("id", id.id())
                .param("kind", kind)
                .param("organisations", array(organisations))
                .param("reason", reason.strip())
                .param("by", by.id().id())
                .param("at", AsAt.at(now))
                .update();
        return id;
    }

    private void mark(ErasureId erasure, List<Relied> relied) {
        for (Relied one : relied) {
            jdbc.sql("""
                            insert into erasure_mark (id, version, erasure_id, thing_id, plan_id, audience_id, kind, row_id)
                            values (:id, 0, :erasure, :thing, :plan, :audience, :kind, :row)
                            """)
                    .param("id", Ids.next())
                    .param("erasure", erasure.id())
                    .param("thing", one.thing())
                    .param("plan", one.plan())
                    .param("audience", one.audience())
                    .param("kind", one.kind().name())
                    .param("row", one.row())
                    .update();
        }
    }

    private static String instead(Instant now) {
        return "[erased on " + DAY.format(AsAt.dayOf(now)) + "]";
    }

    private static String array(Set<OrganisationId> organisations) {
        return array(organisations.stream().map(OrganisationId::id).toList());
    }

    private static String array(Collection<?> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** What is to be erased: versions, and what relied on what they say. */
    public record Found(List<Long> versions, List<Relied> relied) {

        public Found {
            versions = List.copyOf(versions);
            relied = List.copyOf(relied);
        }

        public boolean isEmpty() {
            return versions.isEmpty();
        }
    }
}
