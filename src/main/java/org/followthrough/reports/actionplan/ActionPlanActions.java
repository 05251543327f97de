package org.followthrough.reports.actionplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionRatingSql;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.RatingBasis;
import org.followthrough.reports.document.PaperRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a plan's actions for the action plan paper in one statement, those and as much of them as the viewer may see. */
@Component
class ActionPlanActions {

    private static final String ACTIONS = """
            select a.id, a.number, a.title, a.outcome, a.evidence_needed, a.in_the_way, a.original_due_on, a.lead_title,
                   s.extensions, %s,
                   t.name as theme, l.name as lead, m.name as manager, b.name as lead_organisation, o.name as audience,
                   u.said_on, u.words,
                   array(select ar.recommendation_id from action_recommendation ar
                         where ar.action_id = a.id) as answers,
                   (select count(*) from evidence e
                    where e.action_id = a.id and coalesce(e.state, 'RECEIVED') in ('RECEIVED', 'ACCEPTED')
                      and (e.audience_id is null or e.audience_id = any(cast(:organisations as uuid[])))) as evidence,
                   (select json_agg(json_build_object('title', ms.title, 'originalDue', ms.original_due_on,
                                                      'due', ms.due_on, 'done', ms.done_on, 'waived', ms.waived_because)
                                    order by ms.due_on, ms.id)
                    from milestone ms
                    where ms.action_id = a.id
                      and (ms.audience_id is null or ms.audience_id = any(cast(:organisations as uuid[])))) as milestones,
                   (select json_agg(json_build_object('council', c.name, 'words', cv.words, 'rating', cv.rating,
                                                      'because', cv.rating_words)
                                    order by c.name)
                    from council_view cv
                    join organisation c on c.id = cv.audience_id
                    where cv.action_id = a.id and cv.audience_id = any(cast(:organisations as uuid[]))) as views
            from action a
            join action_standing s on s.action_id = a.id
            left join theme t on t.id = a.theme_id
            left join person l on l.id = a.lead_id
            left join person m on m.id = a.manager_id
            left join organisation b on b.id = a.lead_organisation_id
            left join organisation o on o.id = a.audience_id
            left join lateral (
                select pu.said_on, pu.words
                from progress_update pu
                where pu.action_id = a.id
                  and pu.audience_id is not distinct from a.audience_id
                order by pu.said_on desc, pu.recorded_at desc, pu.id desc
                limit 1
            ) u on true
            where a.plan_id = :plan and %s
            order by a.number
            """.formatted(ActionRatingSql.BASIS, PlanScope.ROW_SEEN);

    private static final TypeReference<List<KeptMilestone>> MILESTONES = new TypeReference<>() {};
    private static final TypeReference<List<KeptView>> VIEWS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ActionPlanWords words;

    ActionPlanActions(JdbcClient jdbc, ActionPlanWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** @param kept the actions that the filter of the paper keeps */
    List<AnsweringAction> of(PaperRequest request, Predicate<ActionId> kept) {
        return jdbc.sql(ACTIONS)
                .param("plan", request.plan().id())
                .params(request.viewer().scope())
                .query((row, number) -> action(row, request, kept))
                .list();
    }

    private AnsweringAction action(ResultSet row, PaperRequest request, Predicate<ActionId> kept) throws SQLException {
        RatingBasis basis = RatingBasis.read(row);
        return new AnsweringAction(
                Set.of((UUID[]) row.getArray("answers").getArray()),
                basis,
                kept.test(new ActionId(row.getObject("id", UUID.class))),
                line(row, basis, request));
    }

    private ActionLine line(ResultSet row, RatingBasis basis, PaperRequest request) throws SQLException {
        boolean people = !request.withoutPeople();
        return new ActionLine(
                "A" + row.getInt("number"),
                row.getString("title"),
                row.getString("outcome"),
                row.getString("evidence_needed"),
                words.theme(row.getString("theme")),
                words.lead(
                        row.getString("lead_title"),
                        people ? row.getString("lead") : null,
                        row.getString("lead_organisation")),
                new ActionLine.Dates(
                        basis.startsOn(),
                        row.getObject("original_due_on", LocalDate.class),
                        basis.dueOn(),
                        row.getInt("extensions")),
                words.status(basis.status()),
                words.rating(basis, request.asAt()),
                latestUpdate(row),
                row.getInt("evidence"),
                new ActionLine.Around(
                        row.getString("audience"),
                        people ? row.getString("manager") : null,
                        row.getString("in_the_way"),
                        views(row)),
                milestones(row));
    }

    private List<String> views(ResultSet row) throws SQLException {
        String views = row.getString("views");
        return views == null
                ? List.of()
                : JsonMapper.shared().readValue(views, VIEWS).stream()
                        .map(words::view)
                        .toList();
    }

    private List<ActionLine.MilestoneLine> milestones(ResultSet row) throws SQLException {
        String milestones = row.getString("milestones");
        return milestones == null
                ? List.of()
                : JsonMapper.shared().readValue(milestones, MILESTONES).stream()
                        .map(words::milestone)
                        .toList();
    }

    private static ActionLine.@Nullable LatestUpdate latestUpdate(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("said_on", LocalDate.class);
        return on == null ? null : new ActionLine.LatestUpdate(on, row.getString("words"));
    }

    /** A milestone as it is kept. */
    record KeptMilestone(
            String title,
            LocalDate originalDue,
            LocalDate due,
            @Nullable LocalDate done,
            @Nullable String waived) {}

    /** What a shared action means to a council, as it is kept. */
    record KeptView(
            String council,
            @Nullable String words,
            @Nullable LeadRating rating,
            @Nullable String because) {}
}
