package org.followthrough.yousaid.lines;

import java.util.List;
import java.util.Optional;
import org.followthrough.findings.RecommendationScope;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Choice;
import org.followthrough.yousaid.LineScope;
import org.followthrough.yousaid.LineSubject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a line of a council can be about: its recommendations and actions that may be spoken of in public. */
@Component
public class LineSubjects {

    private static final String CHOICES = """
            select kind, id, name
            from (select 1 as place, 'recommendation-' as kind, r.id, r.reference || ' ' || r.words as name, r.reference as sort, 0 as number
                  from recommendation r
                  where %1$s and %2$s
                    and (r.organisation_id = :organisation
                         or exists (select from inspection_organisation io
                                    where io.inspection_id = r.inspection_id and io.organisation_id = :organisation))
                  union all
                  select 2, 'action-', a.id, 'A' || a.number || ' ' || a.title || ' (' || s.name || ')', s.name, a.number
                  from action a
                  join plan s on s.id = a.plan_id
                  join plan_organisation po on po.plan_id = a.plan_id and po.organisation_id = :organisation
                  where (a.audience_id is null or a.audience_id = :organisation) and a.status <> 'WITHDRAWN' and %3$s
                    and exists (select from action_recommendation ar
                                join recommendation r on r.id = ar.recommendation_id
                                where ar.action_id = a.id and %2$s)) subject
            where %4$s
            order by place, sort, number, id
            limit 1000
            """;

    private final JdbcClient jdbc;

    LineSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them: recommendations by reference, then actions by plan and number. */
    public List<Choice> choices(OrganisationId organisation, Viewer viewer) {
        return jdbc.sql(sql("true"))
                .param("organisation", organisation.id())
                .params(viewer.scope())
                .query((row, number) -> new Choice(row.getString("kind") + row.getString("id"), row.getString("name")))
                .list();
    }

    /** Whether a line of the council may be about this. */
    boolean offers(LineSubject subject, OrganisationId organisation, Viewer viewer) {
        return found(subject, organisation, viewer).isPresent();
    }

    private Optional<String> found(LineSubject subject, OrganisationId organisation, Viewer viewer) {
        return jdbc.sql(sql("kind || id = :chosen"))
                .param("chosen", subject.chosen())
                .param("organisation", organisation.id())
                .params(viewer.scope())
                .query((row, number) -> row.getString("name"))
                .optional();
    }

    private static String sql(String which) {
        return CHOICES.formatted(RecommendationScope.SEEN, LineScope.OPEN_RECOMMENDATION, PlanScope.ROW_SEEN, which);
    }
}
