package org.followthrough.plans;

/** The people a plan can name: those who keep it, for one of its organisations or for the trust of one. */
public final class PlanPeople {

    /** Predicate over a person with the alias {@code n}; reads the parameters {@code :plan} and {@code :today}. */
    public static final String KEEP = """
            (n.active
             and exists (select from membership m
                         where m.person_id = n.id and m.role in ('OFFICER', 'MANAGER', 'LEADER')
                           and m.from_date <= :today and (m.until_date is null or m.until_date >= :today)
                           and (m.only_plan_id is null or m.only_plan_id = :plan)
                           and (m.organisation_id in (select po.organisation_id from plan_organisation po
                                                      where po.plan_id = :plan)
                                or m.organisation_id in (select d.trust_id
                                                         from delivery d
                                                         join plan_organisation po on po.organisation_id = d.authority_id
                                                         where po.plan_id = :plan and d.from_date <= :today
                                                           and (d.until_date is null or d.until_date >= :today)))))
            """;

    private PlanPeople() {}
}
