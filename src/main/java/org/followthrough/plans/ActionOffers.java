package org.followthrough.plans;

import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the form of an action offers: themes, people, partners, recommendations and audiences, in one statement. */
@Component
public class ActionOffers {

    private static final String OFFERED = """
            select 'plan' as list, cast(p.id as text) as value, p.name as label, null as hint, 0 as position
            from plan p where p.id = :plan and %1$s
            union all
            select 'theme', cast(t.id as text), t.name, null, t.position from theme t
            union all
            select 'person', cast(n.id as text),
                   case when n.name = n.role_title then n.name else n.name || ', ' || n.role_title end, null, 0
            from person n
            where %5$s
            union all
            select 'recommendation', cast(r.id as text), r.reference, r.words, r.position
            from plan p, recommendation r
            where p.id = :plan and %2$s and %3$s
            union all
            select 'partner', cast(o.id as text), o.name, null, 0 from organisation o where %4$s
            union all
            select 'audience', cast(o.id as text), o.name, null, 0
            from plan_organisation po
            join organisation o on o.id = po.organisation_id
            where po.plan_id = :plan and o.id = any(cast(:organisations as uuid[]))
              and (select count(*) from plan_organisation every where every.plan_id = :plan) > 1
            order by 1, 5, 3
            """.formatted(
            PlanScope.PLAN_SEEN, PlanScope.OF_PLAN, PlanScope.RECOMMENDATION_SEEN, Partners.KNOWN, PlanPeople.KEEP);

    private final JdbcClient jdbc;

    ActionOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the viewer may choose from in a plan.
     *
     * @throws NotFound when there is no such plan or it is not the viewer's to see
     */
    public ActionChoices of(PlanId plan, Viewer viewer) {
        List<Offer> offers = jdbc.sql(OFFERED)
                .param("plan", plan.id())
                .params(viewer.scope())
                .query((row, number) -> new Offer(
                        row.getString("list"), row.getString("value"), row.getString("label"), row.getString("hint")))
                .list();
        List<Choice> plans = Offer.of("plan", offers);
        if (plans.isEmpty()) {
            throw NotFound.of(plan);
        }
        return new ActionChoices(
                plans.get(0).label(),
                Offer.of("theme", offers),
                Offer.of("person", offers),
                Offer.of("partner", offers),
                Offer.of("recommendation", offers),
                Offer.of("audience", offers));
    }

    private record Offer(
            String list,
            String value,
            String label,
            @Nullable String hint) {

        static List<Choice> of(String list, List<Offer> all) {
            return all.stream()
                    .filter(offer -> offer.list().equals(list))
                    .map(offer -> new Choice(offer.value(), offer.label(), offer.hint()))
                    .toList();
        }
    }
}
