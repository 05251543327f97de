package org.followthrough.pages.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.findings.links.LinkVersions;
import org.followthrough.history.ChangeRow;
import org.followthrough.history.HistoryAsked;
import org.followthrough.history.HistoryDirectory;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.AnswerVersions;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.lists.FilteredActions;
import org.followthrough.reports.document.PaperRequest;
import org.springframework.stereotype.Component;

/**
 * Reads what happened in a plan: to the plan itself, its actions and its measures, and nothing that is one person's own. What
 * the viewer does not see today is in no version either.
 */
@Component
class PlanChanges {

    /** Predicate over a row version {@code v}: for the viewer's eyes then, and of a thing they see today. */
    private static final String SEEN =
            """
            ((v.audience_id is null or v.audience_id = any(cast(:organisations as uuid[])))
             and not exists (select from action a where a.id = v.thing_id and not %1$s)
             and not exists (select from measure a where a.id = v.thing_id and not %1$s)
             and not exists (select from recommendation r
                             where r.id = cast(v.row_data ->> 'recommendation_id' as uuid) and not %2$s)
             and %3$s and %4$s)
            """.formatted(PlanScope.ROW_SEEN, PlanScope.RECOMMENDATION_SEEN, LinkVersions.SEEN, AnswerVersions.SEEN);

    private static final String OF_THINGS = " and v.thing_id = any(cast(:things as uuid[]))";

    private static final List<String> TABLES = Stream.of(
                    HistoryKind.PLANS,
                    HistoryKind.ACTIONS,
                    HistoryKind.PROGRESS,
                    HistoryKind.EVIDENCE,
                    HistoryKind.SIGN_OFFS,
                    HistoryKind.QUESTIONS,
                    HistoryKind.MEASURES)
            .flatMap(kind -> kind.tables().stream())
            .toList();

    private final HistoryDirectory history;
    private final FilteredActions filtered;

    PlanChanges(HistoryDirectory history, FilteredActions filtered) {
        this.history = history;
        this.filtered = filtered;
    }

    /** The changes a paper asks for, from its first day to its as-at date, newest first. */
    Asked asked(PaperRequest request) {
        Map<String, Object> parameters = new HashMap<>(request.viewer().scope());
        String seen = SEEN;
        if (request.filter().isSet()) {
            seen += OF_THINGS;
            parameters.put(
                    "things",
                    filtered.of(request.plan(), request.filter(), Integer.MAX_VALUE, request.viewer()).stream()
                            .map(ActionId::toString)
                            .collect(Collectors.joining(",", "{", "}")));
        }
        var all = new HistoryAsked(null, null, request.plan().id(), TABLES, null, request.since(), request.asAt());
        return new Asked(history, all, seen, parameters);
    }

    /** Changes that are asked for, some at a time. */
    record Asked(HistoryDirectory history, HistoryAsked asked, String seen, Map<String, Object> parameters) {

        List<ChangeRow> read(int most) {
            return history.everything(asked, seen, parameters, most);
        }

        /** Those after these. */
        Asked after(List<ChangeRow> rows) {
            return rows.isEmpty()
                    ? this
                    : new Asked(history, asked.after(rows.get(rows.size() - 1).id()), seen, parameters);
        }
    }
}
