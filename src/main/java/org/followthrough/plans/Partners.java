package org.followthrough.plans;

import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Partners that may lead an action: those that somebody of the plan's organisations, or of their trust, belongs to as well. */
@Component
public class Partners {

    /** Predicate over an organisation with the alias {@code o}; reads the parameters {@code :plan} and {@code :today}. */
    public static final String KNOWN = """
            (o.kind = 'PARTNER'
             and exists (select from membership there
                         join membership here on here.person_id = there.person_id
                         where there.organisation_id = o.id
                           and (here.organisation_id in (select po.organisation_id from plan_organisation po
                                                         where po.plan_id = :plan)
                                or here.organisation_id in (select d.trust_id
                                                            from delivery d
                                                            join plan_organisation po on po.organisation_id = d.authority_id
                                                            where po.plan_id = :plan and d.from_date <= :today
                                                              and (d.until_date is null or d.until_date >= :today)))))
            """;

    private final JdbcClient jdbc;

    Partners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Passes when nobody is named, or a partner that the plan's organisations know.
     *
     * @throws NotFound otherwise
     */
    void requireKnown(@Nullable OrganisationId partner, PlanId plan, Viewer viewer) {
        if (partner != null && !isKnown(partner, plan, viewer)) {
            throw NotFound.of(partner);
        }
    }

    private boolean isKnown(OrganisationId partner, PlanId plan, Viewer viewer) {
        return jdbc.sql("select exists (select from organisation o where o.id = :partner and " + KNOWN + ")")
                .param("partner", partner.id())
                .param("plan", plan.id())
                .params(viewer.scope())
                .query(Boolean.class)
                .single();
    }
}
