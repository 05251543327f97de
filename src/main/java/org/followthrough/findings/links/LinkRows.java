package org.followthrough.findings.links;

import java.time.Instant;
import java.time.ZoneOffset;
import org.followthrough.inspections.InspectionId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Writes what people decided about pairs. To decide the same twice changes nothing, whoever was first. */
@Component
class LinkRows {

    private final JdbcClient jdbc;

    LinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void take(OfferedLink pair, Viewer by, Instant at) {
        pair(
                        pair.link(),
                        switch (pair.kind()) {
                            case COMMENT -> """
                            insert into recommendation_comment
                                (id, finding_id, recommendation_id, likeness, taken_by, taken_at)
                            values (:id, :from, :to, :likeness, :by, :at)
                            on conflict do nothing
                            """;
                            case SAID_BEFORE -> """
                            insert into said_before (id, later_id, earlier_id, likeness, taken_by, taken_at)
                            values (:id, :from, :to, :likeness, :by, :at)
                            on conflict do nothing
                            """;
                            case SAME_WORDS -> """
                            insert into same_words (id, one_id, other_id, likeness, taken_by, taken_at)
                            values (:id, least(:from, :to), greatest(:from, :to), :likeness, :by, :at)
                            on conflict do nothing
                            """;
                        })
                .param("id", Ids.next())
                .param("likeness", pair.likeness())
                .param("by", by.id().id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void untake(Link link) {
        pair(
                        link,
                        switch (link.kind()) {
                            case COMMENT ->
                                "delete from recommendation_comment c where c.finding_id = :from and c.recommendation_id = :to";
                            case SAID_BEFORE ->
                                "delete from said_before s where s.later_id = :from and s.earlier_id = :to";
                            case SAME_WORDS -> """
                            delete from same_words w
                            where w.one_id = least(:from, :to) and w.other_id = greatest(:from, :to)
                            """;
                        })
                .update();
    }

    /** Remembers, with the inspection on whose page it was said, that a pair does not belong together. */
    void decline(InspectionId inspection, OfferedLink pair, Viewer by, Instant at) {
        pair(pair.link(), """
                        insert into declined_link
                            (id, inspection_id, kind, finding_id, recommendation_id, other_id, likeness, declined_by, declined_at)
                        values (:id, :inspection, :kind, %s, :likeness, :by, :at)
                        on conflict do nothing
                        """.formatted(
                                switch (pair.kind()) {
                                    case COMMENT -> ":from, null, :to";
                                    case SAID_BEFORE -> "null, :from, :to";
                                    case SAME_WORDS -> "null, least(:from, :to), greatest(:from, :to)";
                                }))
                .param("id", Ids.next())
                .param("inspection", inspection.id())
                .param("kind", pair.kind().name())
                .param("likeness", pair.likeness())
                .param("by", by.id().id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void undecline(Link link) {
        pair(link, """
                        delete from declined_link d
                        where d.kind = :kind
                          and ((d.other_id = :to and :from in (d.finding_id, d.recommendation_id))
                               or (d.other_id = :from and d.recommendation_id = :to))
                        """).param("kind", link.kind().name()).update();
    }

    private StatementSpec pair(Link link, String sql) {
        return jdbc.sql(sql).param("from", link.from()).param("to", link.to().id());
    }
}
