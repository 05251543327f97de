package org.followthrough.reports.opendata;

import java.util.List;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.PlanScope;

/** The tables about the actions of a plan and their progress. */
final class ActionData {

    static final List<DataSet> ALL = List.of(
            DataSet.of(
                    "actions",
                    "action_id:id reference only_for:id title outcome evidence_needed theme lead_title lead:person lead_organisation_id:id"
                            + " starts_on:date original_due_on:date due_on:date in_the_way status rating last_update_on:date"
                            + " lead_rating signed_off_on:date times_returned:number extensions:number withdrawn_because",
                    """
                    select a.id as action_id, 'A' || a.number as reference, a.audience_id as only_for, a.title, a.outcome,
                           a.evidence_needed, t.name as theme, a.lead_title, n.name as lead, a.lead_organisation_id, a.starts_on,
                           a.original_due_on, a.due_on, a.in_the_way, a.status, %s as rating, s.last_update_on, s.lead_rating,
                           s.signed_off_on, s.times_returned, coalesce(s.extensions, 0) as extensions, a.withdrawn_because
                    from action a
                    join action_standing s on s.action_id = a.id
                    left join theme t on t.id = a.theme_id
                    left join person n on n.id = a.lead_id
                    """.formatted(ActionRatingSql.RATING) + PlanRows.SEEN + PlanRows.ANSWERS + " order by a.number"),
            PlanRows.set(
                    "action_recommendations",
                    "action_id:id recommendation_id:id",
                    "action_recommendation",
                    """
                     and exists (select from recommendation r where r.id = a.recommendation_id and %s)
                     order by x.number, a.recommendation_id
                    """.formatted(PlanScope.RECOMMENDATION_SEEN)),
            PlanRows.set(
                    "council_views",
                    "council_view_id:id action_id:id only_for:id words rating rating_words rated_on:date",
                    "council_view",
                    "order by x.number, a.id"),
            PlanRows.set(
                    "milestones",
                    "milestone_id:id action_id:id only_for:id title original_due_on:date due_on:date moved_because done_on:date waived_because",
                    "milestone",
                    "order by x.number, a.due_on, a.id"),
            PlanRows.set(
                    "extensions",
                    "extension_id:id action_id:id only_for:id number:number from_due_on:date to_due_on:date reason asked_at:moment"
                            + " asked_by:person asked_by_role decision decided_because decided_at:moment decided_by:person decided_by_role",
                    "extension",
                    "order by x.number, a.number"),
            PlanRows.set(
                    "progress_updates",
                    "progress_update_id:id action_id:id only_for:id said_on:date rating words changed next in_the_way said_by:person"
                            + " no_change:flag recorded_at:moment recorded_by:person recorded_by_role",
                    "progress_update",
                    "order by x.number, a.recorded_at, a.id"));

    private ActionData() {}
}
