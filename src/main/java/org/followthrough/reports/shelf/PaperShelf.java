package org.followthrough.reports.shelf;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.inspections.InspectionScope;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.followthrough.reports.document.PaperHeading.Making;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what papers said when they were made, so that everybody who may see all of a paper can have it again. */
@Service
public class PaperShelf {

    /**
     * Predicate over a paper with the alias {@code a}: whoever asks today sees its plan, things of every organisation that its
     * maker saw, and each of the inspections.
     */
    static final String HAD_AGAIN = """
            (%s
             and a.organisation_ids <@ cast(:organisations as uuid[])
             and not exists (select from unnest(a.inspection_ids) had (id)
                             where not exists (select from inspection i where i.id = had.id and %s)))
            """.formatted(PlanScope.ROW_SEEN, InspectionScope.SEEN);

    private final JdbcClient jdbc;
    private final PaperCodec codec;

    PaperShelf(JdbcClient jdbc, PaperCodec codec) {
        this.jdbc = jdbc;
        this.codec = codec;
    }

    /**
     * Keeps a paper under its snapshot id.
     *
     * @param name what its address calls it, such as {@code highlight-report}
     */
    @Transactional
    public void put(String name, PaperRequest request, MadePaper made) {
        ReadablePaper paper = made.paper();
        Making making = paper.heading().making();
        jdbc.sql("""
                        insert into paper (id, plan_id, audience_id, name, title, as_at, since, without_people, filter, for_id,
                                           organisation_ids, inspection_ids, made_by, made_at)
                        values (:id, :plan, cast(:audience as uuid), :name, :title, :as_at, cast(:since as date), :without_people, :filter, cast(:for_one as uuid),
                                cast(:of_organisations as uuid[]), cast(:of_inspections as uuid[]), :by, :at)
                        """)
                .param("id", making.snapshot())
                .param("plan", request.plan().id())
                .param("audience", made.reach().audience())
                .param("name", name)
                .param("title", paper.heading().title())
                .param("as_at", request.asAt())
                .param("since", request.since())
                .param("without_people", request.withoutPeople())
                .param("filter", request.filter().query())
                .param("for_one", id(request.organisation()))
                .param("of_organisations", array(made.reach().organisations()))
                .param("of_inspections", array(made.reach().inspections()))
                .param("by", request.viewer().id().id())
                .param("at", making.at().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into paper_model (paper_id, model) values (:id, cast(:model as jsonb))")
                .param("id", making.snapshot())
                .param("model", codec.write(paper))
                .update();
    }

    /**
     * What a paper said when it was made.
     *
     * @throws NotFound when there is no such paper, or not all of it is the viewer's to see today
     */
    public ReadablePaper take(UUID snapshot, Viewer viewer) {
        return jdbc.sql("""
                        select m.model
                        from paper a
                        join paper_model m on m.paper_id = a.id
                        where a.id = :id and\s""" + HAD_AGAIN)
                .param("id", snapshot)
                .params(viewer.scope())
                .query(String.class)
                .optional()
                .map(codec::read)
                .orElseThrow(() -> NotFound.of(snapshot));
    }

    private static @Nullable UUID id(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.id();
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
