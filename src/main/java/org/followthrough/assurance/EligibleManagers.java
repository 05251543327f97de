package org.followthrough.assurance;

/** Who may decide on a request, as the database sees it; the same rules as {@link SignOffRule}. */
public final class EligibleManagers {

    /**
     * Whether any active person, neither requester nor lead, is today a manager of an organisation the action answers to,
     * of a trust that delivers for it, or of the one that came after it. Over an action {@code a} and a request {@code r},
     * with the parameter {@code today}.
     */
    public static final String ANY = """
            exists (select from membership m
                    join person able on able.id = m.person_id and able.active
                    join plan_organisation mpo on mpo.plan_id = a.plan_id
                     and (a.audience_id is null or mpo.organisation_id = a.audience_id)
                    where m.role = 'MANAGER' and m.from_date <= :today and (m.until_date is null or m.until_date >= :today)
                      and (m.only_plan_id is null or m.only_plan_id = a.plan_id)
                      and m.person_id <> r.requested_by and m.person_id is distinct from a.lead_id
                      and (m.organisation_id = mpo.organisation_id
                           or exists (select from delivery v
                                      where v.trust_id = m.organisation_id and v.authority_id = mpo.organisation_id
                                        and v.from_date <= :today and (v.until_date is null or v.until_date >= :today))
                           or exists (select from predecessor q
                                      where q.predecessor_id = mpo.organisation_id
                                        and (q.organisation_id = m.organisation_id
                                             or exists (select from delivery w
                                                        where w.trust_id = m.organisation_id and w.authority_id = q.organisation_id
                                                          and w.from_date <= :today
                                                          and (w.until_date is null or w.until_date >= :today))))))
            """;

    private EligibleManagers() {}
}
