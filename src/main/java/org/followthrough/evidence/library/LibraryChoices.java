package org.followthrough.evidence.library;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.evidence.EvidenceState;
import org.followthrough.evidence.Proof;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Choice;
import org.followthrough.shared.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the filter of a plan's evidence offers. */
@Component
class LibraryChoices {

    private final JdbcClient jdbc;
    private final MessageSource messages;

    LibraryChoices(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /**
     * The plan with the themes of those of its actions that the viewer sees, in one statement.
     *
     * @throws NotFound when there is no such plan or it is not the viewer's to see
     */
    Offered of(PlanId plan, Viewer viewer) {
        List<Named> rows = jdbc.sql("""
                        select p.id, p.name, -1 as position from plan p where p.id = :plan and %s
                        union all
                        select t.id, t.name, t.position from theme t
                        where exists (select from action a where a.plan_id = :plan and a.theme_id = t.id and %s)
                        order by position, name
                        """.formatted(PlanScope.PLAN_SEEN, PlanScope.ROW_SEEN))
                .param("plan", plan.id())
                .params(viewer.scope())
                .query((row, number) ->
                        new Named(row.getObject("id", UUID.class), row.getString("name"), row.getInt("position")))
                .list();
        Named itself =
                rows.stream().filter(row -> row.position() < 0).findFirst().orElseThrow(() -> NotFound.of(plan));
        return new Offered(
                plan,
                itself.name(),
                or(
                        "theme",
                        rows.stream()
                                .filter(row -> row.position() >= 0)
                                .map(row -> new Choice(row.id().toString(), row.name()))),
                or("proof", names("evidence.proof.", Proof.values())),
                or("state", names("evidence.state.", EvidenceState.values())),
                or("until", names("evidence.library.until.", LibraryFilter.Until.values())));
    }

    private Stream<Choice> names(String key, Enum<?>[] all) {
        return Stream.of(all).map(each -> new Choice(each.name(), word(key + each)));
    }

    private List<Choice> or(String any, Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", word("evidence.library.any." + any))), choices)
                .toList();
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }

    private record Named(UUID id, String name, int position) {}

    /** The plan and what its evidence is filtered by. */
    record Offered(
            PlanId plan,
            String planName,
            List<Choice> themes,
            List<Choice> proofs,
            List<Choice> states,
            List<Choice> untils) {}
}
