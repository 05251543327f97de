package org.followthrough.reports.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.followthrough.history.AsAt;
import org.followthrough.history.sealing.Seals;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.reports.document.PaperHeading.Making;
import org.followthrough.reports.document.PaperHeading.PlanName;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What papers say about themselves. Two statements a paper. */
@Component
public class PaperHeadings {

    /** Of the one organisation whose things are seen, else of a trust that delivers for one of the plan's that day. */
    private static final String STYLE = """
            left join lateral (
                select hs.name, hs.colour, hs.footer, hs.classification, hs.logo_words, f.content_type as logo_type,
                       (select string_agg(c.bytes, cast('' as bytea) order by c.number)
                        from file_chunk c where c.file_id = f.id) as logo
                from (
                    select (array_agg(po.organisation_id))[1] as id, 1 as place
                    from plan_organisation po
                    where po.plan_id = p.id
                      and (po.organisation_id = any(cast(:organisations as uuid[]))
                           or p.id = any(cast(:plans as uuid[])))
                    having count(*) = 1
                    union all
                    select d.trust_id, 2
                    from plan_organisation po
                    join delivery d on d.authority_id = po.organisation_id
                    where po.plan_id = p.id
                      and d.from_date <= :today and (d.until_date is null or d.until_date >= :today)
                ) whose
                join house_style hs on hs.organisation_id = whose.id
                left join stored_file f on f.id = hs.logo_id and f.erased_at is null
                order by whose.place, hs.organisation_id
                limit 1
            ) h on true
            """;

    private static final String PLAN = """
            select p.name, v.number, v.name as version, v.frozen_at,
                   array(select o.name from plan_organisation po
                         join organisation o on o.id = po.organisation_id
                         where po.plan_id = p.id order by o.name) as organisations,
                   array(select o.name from plan_organisation po
                         join organisation o on o.id = po.organisation_id
                         where po.plan_id = p.id and o.id = any(cast(:organisations as uuid[]))
                         order by o.name) as seen,
                   h.name as style_name, h.colour, h.footer, h.classification, h.logo, h.logo_type, h.logo_words
            from plan p
            left join lateral (
                select pv.number, pv.name, pv.frozen_at
                from plan_version pv
                where pv.plan_id = p.id
                order by pv.number desc
                limit 1
            ) v on true
            %s
            where p.id = :plan and %s
            """.formatted(STYLE, PlanScope.PLAN_SEEN);

    private final JdbcClient jdbc;
    private final Seals seals;
    private final PaperWords words;
    private final Clock clock;
    private final boolean demonstration;

    PaperHeadings(
            JdbcClient jdbc,
            Seals seals,
            PaperWords words,
            Clock clock,
            @Value("${followthrough.demonstration:false}") boolean demonstration) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.words = words;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    /**
     * The heading of a paper about a plan.
     *
     * @param title which paper, in words
     * @throws NotFound when there is no such plan or it is not the viewer's to see
     */
    public PaperHeading of(String title, PaperRequest request) {
        return jdbc.sql(PLAN)
                .param("plan", request.plan().id())
                .params(request.viewer().scope())
                .query((row, number) -> read(row, title, request))
                .optional()
                .orElseThrow(() -> NotFound.of(request.plan()));
    }

    /**
     * The heading of a list of actions as it stands today.
     *
     * @param plan whose actions they are; null for all plans the viewer sees
     * @throws NotFound when there is no such plan or it is not the viewer's to see
     */
    public PaperHeading ofList(String title, @Nullable PlanId plan, Viewer viewer) {
        if (plan == null) {
            String all = words.of("reports.actions.all-plans");
            return heading(
                    title,
                    new PlanName(null, all, words.of("reports.plan-version.several")),
                    List.of(),
                    words.of("reports.scope.yours"),
                    new Made(Ids.next(), viewer.today(), viewer.name(), HouseStyle.plain("")));
        }
        return of(title, new PaperRequest(Ids.next(), plan, viewer.today(), null, false, ActionFilter.NONE, viewer));
    }

    private PaperHeading read(ResultSet row, String title, PaperRequest request) throws SQLException {
        List<String> all = names(row, "organisations");
        List<String> seen = names(row, "seen");
        List<String> organisations = request.organisation() == null ? all : seen;
        return heading(
                title,
                new PlanName(null, row.getString("name"), version(row)),
                organisations,
                seen.isEmpty() || seen.equals(all)
                        ? words.of("reports.scope.whole")
                        : words.of("reports.scope.of", String.join(", ", seen)),
                new Made(request.snapshot(), request.asAt(), by(request, organisations), style(row, organisations)));
    }

    private PaperHeading heading(String title, PlanName plan, List<String> organisations, String scope, Made made) {
        return new PaperHeading(
                title,
                plan,
                organisations,
                scope,
                made.asAt(),
                new Making(
                        made.snapshot(),
                        clock.instant(),
                        made.by(),
                        seals.latest().orElse(null)),
                made.style(),
                demonstration);
    }

    private static HouseStyle style(ResultSet row, List<String> organisations) throws SQLException {
        String name = row.getString("style_name");
        if (name == null) {
            return HouseStyle.plain(String.join(", ", organisations));
        }
        byte[] logo = row.getBytes("logo");
        return new HouseStyle(
                name,
                logo == null
                        ? null
                        : new HouseStyle.Logo(
                                row.getString("logo_type"),
                                Base64.getEncoder().encodeToString(logo),
                                row.getString("logo_words")),
                row.getString("colour"),
                row.getString("footer"),
                row.getString("classification"));
    }

    /** Who made it; a paper without people is its organisations' own. */
    private static String by(PaperRequest request, List<String> organisations) {
        return request.withoutPeople()
                ? String.join(", ", organisations)
                : request.viewer().name();
    }

    private String version(ResultSet row) throws SQLException {
        String name = row.getString("version");
        if (name == null) {
            return words.of("reports.plan-version.not-frozen");
        }
        LocalDate frozen = AsAt.dayOf(row.getTimestamp("frozen_at").toInstant());
        return words.of("reports.plan-version", row.getInt("number"), name, words.day(frozen));
    }

    private static List<String> names(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private record Made(UUID snapshot, LocalDate asAt, String by, HouseStyle style) {}
}
