package org.followthrough.yousaid;

/** Which lines the public may see, and which a leader is still to approve. */
public final class LineScope {

    /**
     * Predicate over a recommendation with the alias {@code r}: it is no secret. It comes from no inspection, or from one that is
     * open to everybody on {@code :today}.
     */
    public static final String OPEN_RECOMMENDATION = """
            (r.inspection_id is null
             or exists (select from inspection open_i
                        where open_i.id = r.inspection_id
                          and (open_i.confidentiality = 'OPEN'
                               or (open_i.confidentiality = 'UNTIL_PUBLISHED' and open_i.published_on <= :today))))
            """;

    /** Predicate over a line with the alias {@code l}: what it is about may be spoken of in public. */
    public static final String OPEN = """
            exists (select from recommendation r
                    where (r.id = l.recommendation_id
                           or exists (select from action_recommendation open_ar
                                      where open_ar.recommendation_id = r.id and open_ar.action_id = l.action_id))
                      and %s)
            """.formatted(OPEN_RECOMMENDATION);

    /** The latest approval {@code p} of a line {@code l}, as a lateral join. */
    public static final String LATEST_APPROVAL = """
            (select * from public_line_approval every_p
             where every_p.line_id = l.id
             order by every_p.approved_at desc, every_p.id desc
             limit 1) p
            """;

    /** Predicate over a line {@code l} and its {@link #LATEST_APPROVAL}: what it says now no leader has approved. */
    public static final String TO_APPROVE = """
            (l.withdrawn_at is null
             and (p.id is null
                  or (p.topic, p.asked_of_us_by, p.asked, p.did, p.different)
                     <> (l.topic, l.asked_of_us_by, l.asked, l.did, l.different)
                  or p.measure_id is distinct from l.measure_id))
            """;

    private LineScope() {}
}
