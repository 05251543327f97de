package org.followthrough.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the milestones and extensions of an action along with it, so that its page needs no more statements for them. */
final class ActionStepsSql {

    /** Columns over an action {@code a}, its plan {@code p} and its standing {@code s}; read them with {@link #read}. */
    static final String COLUMNS = """
            p.first_frozen_on is not null as due_fixed, s.extensions,
            (select json_agg(json_build_object(
                        'id', json_build_object('id', m.id), 'title', m.title, 'originalDueOn', m.original_due_on,
                        'dueOn', m.due_on, 'movedBecause', m.moved_because, 'doneOn', m.done_on,
                        'waivedBecause', m.waived_because) order by m.due_on, m.id)
             from milestone m where m.action_id = a.id) as milestones,
            (select json_agg(json_build_object(
                        'id', json_build_object('id', x.id), 'number', x.number, 'from', x.from_due_on, 'to', x.to_due_on,
                        'reason', x.reason, 'asker', json_build_object('id', x.asked_by), 'askedBy', asker.name,
                        'askedAt', x.asked_at, 'decision', x.decision, 'decidedBecause', x.decided_because,
                        'decidedBy', decider.name, 'decidedAt', x.decided_at) order by x.number)
             from extension x
             join person asker on asker.id = x.asked_by
             left join person decider on decider.id = x.decided_by
             where x.action_id = a.id) as extensions_asked
            """;

    private static final TypeReference<List<MilestoneRow>> MILESTONES = new TypeReference<>() {};
    private static final TypeReference<List<ExtensionRow>> EXTENSIONS = new TypeReference<>() {};

    private ActionStepsSql() {}

    static ActionSteps read(ResultSet row) throws SQLException {
        return new ActionSteps(
                row.getBoolean("due_fixed"),
                list(row.getString("milestones"), MILESTONES),
                list(row.getString("extensions_asked"), EXTENSIONS),
                row.getInt("extensions"));
    }

    private static <T> List<T> list(@Nullable String json, TypeReference<List<T>> type) {
        return json == null ? List.of() : JsonMapper.shared().readValue(json, type);
    }
}
