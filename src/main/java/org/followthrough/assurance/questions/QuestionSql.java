package org.followthrough.assurance.questions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads questions with their answers, as JSON, so that however many there are is one column of one row. */
final class QuestionSql {

    /** Predicate over a question {@code q} of an action the viewer sees. */
    static final String SEEN = "(q.audience_id is null or q.audience_id = any(cast(:organisations as uuid[])))";

    /** Whether whoever asked the question {@code q} has not closed it. */
    static final String OPEN = "not exists (select from question_closing ended where ended.question_id = q.id)";

    static final String ANSWERED = "exists (select from question_answer said where said.question_id = q.id)";

    /** A {@link QuestionRow}, over a question {@code q} and its action {@code a}. */
    static final String ROW = """
            json_build_object(
                'id', json_build_object('id', q.id), 'action', json_build_object('id', a.id), 'reference', 'A' || a.number,
                'title', a.title, 'plan', json_build_object('id', q.plan_id),
                'planName', (select p.name from plan p where p.id = q.plan_id), 'leadTitle', a.lead_title,
                'lead', case when a.lead_id is not null then json_build_object('id', a.lead_id) end,
                'council', case when a.audience_id is null then (select o.name from organisation o where o.id = q.audience_id) end,
                'concerned', (select json_agg(json_build_object('id', po.organisation_id)) from plan_organisation po
                              where po.plan_id = q.plan_id
                                and (q.audience_id is null or q.audience_id = po.organisation_id)),
                'words', q.words, 'asker', json_build_object('id', q.asked_by),
                'askedBy', (select n.name from person n where n.id = q.asked_by),
                'askedOn', q.asked_on, 'askedAt', q.asked_at,
                'answers', coalesce((select json_agg(json_build_object(
                                                'words', w.words, 'saidBy', w.said_by, 'recordedBy', n.name,
                                                'on', w.recorded_on, 'at', w.recorded_at) order by w.recorded_at, w.id)
                                     from question_answer w join person n on n.id = w.recorded_by
                                     where w.question_id = q.id), '[]'),
                'closing', (select json_build_object('words', e.words, 'on', e.closed_on, 'at', e.closed_at)
                            from question_closing e where e.question_id = q.id))
            """;

    private static final TypeReference<List<QuestionRow>> ROWS = new TypeReference<>() {};

    private QuestionSql() {}

    static List<QuestionRow> read(@Nullable String json) {
        return json == null ? List.of() : JsonMapper.shared().readValue(json, ROWS);
    }
}
