package org.followthrough.plans.sheets;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.findings.RecommendationId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.KeepsImportedLinks;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.Partners;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanPeople;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.ThemeId;
import org.followthrough.plans.sheets.KnownPlan.Named;
import org.followthrough.plans.sheets.KnownPlan.NamedKind;
import org.followthrough.plans.sheets.reading.Cell;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a spreadsheet is held against: what can be named, the actions and the links they have. One statement each. */
@Component
class KnownPlans {

    private static final String PLAN = "PLAN";
    private static final String NAMES = """
            select 'PLAN' as kind, p.id, p.name, cast(p.first_frozen_on as text) as more
            from plan p where p.id = :plan and %1$s
            union all
            select 'THEME', t.id, t.name, null from theme t
            union all
            select 'PERSON', n.id, n.name, n.role_title
            from person n
            where %5$s
            union all
            select 'RECOMMENDATION', r.id, r.reference, r.words
            from plan p, recommendation r
            where p.id = :plan and %2$s and %3$s
            union all
            select 'PARTNER', o.id, o.name, null from organisation o where %4$s
            union all
            select 'COUNCIL', o.id, o.name, null
            from plan_organisation po
            join organisation o on o.id = po.organisation_id
            where po.plan_id = :plan and o.id = any(cast(:organisations as uuid[]))
              and (select count(*) from plan_organisation every where every.plan_id = :plan) > 1
            order by 1, 3
            """.formatted(
            PlanScope.PLAN_SEEN, PlanScope.OF_PLAN, PlanScope.RECOMMENDATION_SEEN, Partners.KNOWN, PlanPeople.KEEP);

    private static final String ACTIONS = """
            select a.id, a.number, a.version, a.audience_id, a.title, a.outcome, a.evidence_needed, a.theme_id, a.lead_title,
                   a.lead_id, a.manager_id, a.lead_organisation_id, a.starts_on, a.original_due_on, a.due_on, a.status,
                   a.import_key, s.lead_rating, t.name as theme, l.name as lead, m.name as manager, o.name as partner,
                   u.words, u.said_on,
                   array(select ar.recommendation_id from action_recommendation ar
                         join recommendation r on r.id = ar.recommendation_id
                         where ar.action_id = a.id and %2$s
                         order by r.reference) as recommendations,
                   array(select md5(btrim(replace(pu.words, chr(13), ''))) from progress_update pu
                         where pu.action_id = a.id
                           and (pu.audience_id is null or pu.audience_id = any(cast(:organisations as uuid[])))) as reported,
                   (select min(ms.due_on) from milestone ms
                    where ms.action_id = a.id and ms.done_on is null and ms.waived_because is null) as first_step,
                   (select max(ms.due_on) from milestone ms
                    where ms.action_id = a.id and ms.done_on is null and ms.waived_because is null) as last_step
            from action a
            join action_standing s on s.action_id = a.id
            left join theme t on t.id = a.theme_id
            left join person l on l.id = a.lead_id
            left join person m on m.id = a.manager_id
            left join organisation o on o.id = a.lead_organisation_id
            left join lateral (
                select pu.words, pu.said_on
                from progress_update pu
                where pu.action_id = a.id
                  and (pu.audience_id is null or pu.audience_id = any(cast(:organisations as uuid[])))
                order by pu.said_on desc, pu.recorded_at desc, pu.id desc
                limit 1
            ) u on true
            where a.plan_id = :plan and %1$s
            order by a.number
            """.formatted(PlanScope.ROW_SEEN, PlanScope.RECOMMENDATION_SEEN);

    private final JdbcClient jdbc;
    private final KeepsImportedLinks links;

    KnownPlans(JdbcClient jdbc, KeepsImportedLinks links) {
        this.jdbc = jdbc;
        this.links = links;
    }

    /** The plan of a draft with all that a row can be held against. */
    KnownPlan whole(Draft draft, Viewer viewer) {
        PlanId plan = draft.plan();
        KnownPlan named = named(plan, viewer);
        return new KnownPlan(
                plan,
                named.name(),
                named.frozen(),
                named.names(),
                actions(plan, draft.organisations(), viewer),
                links.linksOf(plan, viewer));
    }

    /**
     * The plan with what can be named; without its actions.
     *
     * @throws NotFound when it is not the viewer's to see
     */
    KnownPlan named(PlanId plan, Viewer viewer) {
        Map<String, List<Named>> all = jdbc
                .sql(NAMES)
                .param("plan", plan.id())
                .params(viewer.scope())
                .query((row, number) -> new Kinded(
                        row.getString("kind"),
                        new Named(row.getObject("id", UUID.class), row.getString("name"), row.getString("more"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Kinded::kind, Collectors.mapping(Kinded::named, Collectors.toList())));
        Named head = all.getOrDefault(PLAN, List.of()).stream().findFirst().orElseThrow(() -> NotFound.of(plan));
        Map<NamedKind, List<Named>> names = new EnumMap<>(NamedKind.class);
        Stream.of(NamedKind.values()).forEach(kind -> names.put(kind, all.getOrDefault(kind.name(), List.of())));
        return new KnownPlan(plan, head.name(), head.more() != null, names, List.of(), Map.of());
    }

    private List<KnownAction> actions(PlanId plan, List<OrganisationId> organisations, Viewer viewer) {
        boolean keepsAll = viewer.holds(PlanScope.KEEPERS, organisations, plan.id());
        Function<@Nullable OrganisationId, Boolean> keeps =
                audience -> audience == null ? keepsAll : viewer.holds(PlanScope.KEEPERS, List.of(audience), plan.id());
        return jdbc.sql(ACTIONS)
                .param("plan", plan.id())
                .params(viewer.scope())
                .query((row, number) -> action(row, keeps))
                .list();
    }

    private static KnownAction action(ResultSet row, Function<@Nullable OrganisationId, Boolean> keeps)
            throws SQLException {
        RowWords words = words(row);
        String last = row.getString("words");
        Set<String> reported = new HashSet<>(List.of(array(row, "reported", String[].class)));
        if (last != null) {
            reported.add(RowTrial.digest(Cell.readable(last)));
        }
        String rating = row.getString("lead_rating");
        return new KnownAction(
                new ActionId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getInt("version"),
                words,
                new KnownAction.Names(
                        row.getString("theme"),
                        row.getString("lead"),
                        row.getString("manager"),
                        row.getString("partner"),
                        last),
                Objects.requireNonNull(row.getObject("original_due_on", LocalDate.class)),
                ActionStatus.valueOf(row.getString("status")),
                row.getString("import_key"),
                rating == null ? null : LeadRating.valueOf(rating),
                row.getObject("said_on", LocalDate.class),
                row.getObject("first_step", LocalDate.class),
                row.getObject("last_step", LocalDate.class),
                Set.copyOf(reported),
                keeps.apply(words.audience()));
    }

    private static RowWords words(ResultSet row) throws SQLException {
        return new RowWords(
                row.getString("title"),
                row.getString("outcome"),
                row.getString("evidence_needed"),
                id(row, "theme_id", ThemeId::new),
                row.getString("lead_title"),
                id(row, "lead_id", PersonId::new),
                id(row, "manager_id", PersonId::new),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                Stream.of(array(row, "recommendations", UUID[].class))
                        .map(RecommendationId::new)
                        .toList(),
                id(row, "audience_id", OrganisationId::new),
                id(row, "lead_organisation_id", OrganisationId::new));
    }

    private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> type) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : type.apply(id);
    }

    private static <T> T array(ResultSet row, String column, Class<T> type) throws SQLException {
        Array array = row.getArray(column);
        return type.cast(array.getArray());
    }

    private record Kinded(String kind, Named named) {}
}
