package org.followthrough.evidence.previews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.evidence.EvidenceVersionId;
import org.followthrough.files.StoredFileId;
import org.followthrough.files.reading.FoundInFile;
import org.followthrough.files.reading.Looked;
import org.followthrough.files.reading.Looked.Outcome;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how far the look through each file has come, so that any instance can go on with it after any end of this one. */
@Component
@Transactional
class LookRecords {

    /** After so long whoever began is taken to be gone: longer than two processes with their waiting may take. */
    static final Duration GONE_AFTER = Duration.ofMinutes(5);

    static final int MOST_ATTEMPTS = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    LookRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A version to be looked through.
     *
     * @param attempt from 1
     */
    record Begun(EvidenceVersionId version, StoredFileId file, String contentType, long size, int attempt) {}

    /** Begins with a version; empty when it is a link, was looked through, or somebody is at it. */
    Optional<Begun> begin(EvidenceVersionId version) {
        return jdbc.sql("""
                        with begun as (
                            insert into evidence_look (id, evidence_version_id, action_id, plan_id, audience_id, state, attempts,
                                                       begun_at, pictures, found_more)
                            select :id, v.id, v.action_id, v.plan_id, v.audience_id, 'BEGUN', 1, :now, 0, false
                            from evidence_version v
                            where v.id = :version and v.file_id is not null
                            on conflict (evidence_version_id)
                                do update set begun_at = excluded.begun_at, attempts = evidence_look.attempts + 1
                                where evidence_look.state = 'BEGUN' and evidence_look.begun_at <= :gone
                            returning evidence_version_id, attempts)
                        select v.id, f.id as file_id, f.content_type, f.size, b.attempts
                        from begun b
                        join evidence_version v on v.id = b.evidence_version_id
                        join stored_file f on f.id = v.file_id
                        """)
                .param("id", Ids.next())
                .param("version", version.id())
                .param("now", at(clock.instant()))
                .param("gone", at(clock.instant().minus(GONE_AFTER)))
                .query((row, number) -> new Begun(
                        version,
                        new StoredFileId(row.getObject("file_id", UUID.class)),
                        row.getString("content_type"),
                        row.getLong("size"),
                        row.getInt("attempts")))
                .optional();
    }

    /** Versions nobody has looked through, or somebody who is gone, oldest first. */
    @Transactional(readOnly = true)
    List<EvidenceVersionId> waiting(int most) {
        return jdbc
                .sql("""
                        select v.id
                        from evidence_version v
                        left join evidence_look l on l.evidence_version_id = v.id
                        where v.file_id is not null
                          and (l.id is null or (l.state = 'BEGUN' and l.begun_at <= :gone))
                        order by v.id
                        limit :most
                        """)
                .param("gone", at(clock.instant().minus(GONE_AFTER)))
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(EvidenceVersionId::new)
                .toList();
    }

    /** Keeps a page's picture; a second one of the same page is left. */
    void keep(EvidenceVersionId version, int number, Path png) {
        try {
            jdbc.sql("""
                            insert into evidence_picture (evidence_version_id, number, plan_id, audience_id, png)
                            select v.id, :number, v.plan_id, v.audience_id, :png from evidence_version v where v.id = :version
                            on conflict do nothing
                            """)
                    .param("number", number)
                    .param("png", Files.readAllBytes(png))
                    .param("version", version.id())
                    .update();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Ends a look.
     *
     * @param pages how many the file has; null where that is not known or has no meaning
     */
    void end(EvidenceVersionId version, Looked looked, int pictures, @Nullable Integer pages) {
        boolean ends = jdbc.sql("""
                                update evidence_look
                                set state = :state, ended_at = :now, pictures = :pictures, pages = :pages, found_more = :more
                                where evidence_version_id = :version and state = 'BEGUN'
                                """)
                        .param("state", looked.outcome().name())
                        .param("now", at(clock.instant()))
                        .param("pictures", pictures)
                        .param("pages", pages)
                        .param("more", looked.foundMore())
                        .param("version", version.id())
                        .update()
                == 1;
        if (ends && looked.outcome() == Outcome.READ) {
            int number = 0;
            for (FoundInFile each : looked.found()) {
                number++;
                keep(version, number, each);
            }
        }
    }

    private void keep(EvidenceVersionId version, int number, FoundInFile found) {
        jdbc.sql("""
                        insert into evidence_found (id, evidence_version_id, action_id, plan_id, audience_id, number, kind, part,
                                                    part_number, line, cell)
                        select :id, v.id, v.action_id, v.plan_id, v.audience_id, :number, :kind, :part, :partNumber, :line, :cell
                        from evidence_version v
                        where v.id = :version
                        """)
                .param("id", Ids.next())
                .param("version", version.id())
                .param("number", number)
                .param("kind", found.kind().name())
                .param("part", found.place().part().name())
                .param("partNumber", found.place().number())
                .param("line", found.place().line())
                .param("cell", found.place().cell())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
