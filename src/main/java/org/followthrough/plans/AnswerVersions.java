package org.followthrough.plans;

import org.followthrough.inspections.InspectionScope;

/** What a viewer may know of the history of what plans and actions answer. */
public final class AnswerVersions {

    /**
     * Predicate over a row version with the alias {@code v}, for queries that carry {@link
     * org.followthrough.people.Viewer#scope()}: that something is answered is known to those who see what is answered. A
     * council is not told even how many recommendations of the other a shared action answers.
     */
    public static final String SEEN = """
            (v.table_name not in ('action_recommendation', 'plan_inspection')
             or exists (select from recommendation r
                        where r.id = cast(v.row_data ->> 'recommendation_id' as uuid) and %s)
             or exists (select from inspection i
                        where i.id = cast(v.row_data ->> 'inspection_id' as uuid) and %s))
            """.formatted(PlanScope.RECOMMENDATION_SEEN, InspectionScope.SEEN);

    private AnswerVersions() {}
}
