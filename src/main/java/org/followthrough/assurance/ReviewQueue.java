package org.followthrough.assurance;

import java.util.List;
import java.util.Optional;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says which request somebody decides on next: the one that has waited longest of those that are theirs to decide on. */
@Component
class ReviewQueue {

    private static final int AT_ONCE = 50;

    private final JdbcClient jdbc;

    ReviewQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one after this one, open or not; else the first of all. */
    Optional<SignOffRequestId> after(SignOffRequestId request, ReviewFilter filter, Viewer viewer) {
        return later(request, filter, viewer).or(() -> later(null, filter, viewer));
    }

    /** The one after this one; the first where none is given. */
    Optional<SignOffRequestId> later(@Nullable SignOffRequestId than, ReviewFilter filter, Viewer viewer) {
        SignOffRequestId last = than;
        while (true) {
            List<ActionInQuestion> some = some(last, filter, viewer);
            Optional<SignOffRequestId> found = some.stream()
                    .filter(action -> Say.of(viewer, action).mayDecide())
                    .map(action -> action.requireOpen().id())
                    .findFirst();
            if (found.isPresent() || some.size() < AT_ONCE) {
                return found;
            }
            last = some.get(some.size() - 1).requireOpen().id();
        }
    }

    private List<ActionInQuestion> some(@Nullable SignOffRequestId after, ReviewFilter filter, Viewer viewer) {
        return jdbc.sql("select " + ActionsInQuestion.COLUMNS + """
                        from sign_off_request r
                        join action a on a.id = r.action_id
                        where (cast(:after as uuid) is null
                               or (r.requested_on, r.id) > (select l.requested_on, l.id from sign_off_request l
                                                            where l.id = cast(:after as uuid)))
                          and r.requested_by <> :viewer
                          and\s""" + ActionsInQuestion.OPEN + " and "
                        + PlanScope.ROW_SEEN + " and " + ReviewFilter.MATCHES + """
                        order by r.requested_on, r.id
                        limit :at_once
                        """)
                .param("after", after == null ? null : after.id())
                .param("at_once", AT_ONCE)
                .params(viewer.scope())
                .params(filter.parameters())
                .query((row, number) -> ActionsInQuestion.read(row))
                .list();
    }
}
