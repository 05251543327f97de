package org.followthrough.measures.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.followthrough.measures.Direction;
import org.followthrough.measures.Interval;
import org.followthrough.measures.Unit;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionDetails;
import org.followthrough.plans.PlanScope;
import org.followthrough.plans.ThemeId;
import org.followthrough.shared.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is offered for a theme, and what of it an action has already. */
@Component
class HelpOffers {

    private static final int WHOLE = 100;

    private final JdbcClient jdbc;

    HelpOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The themes with offers, in their order. */
    List<Choice> themes() {
        return jdbc.sql("""
                        select t.id, t.name from theme t
                        where exists (select from theme_offer f where f.theme_id = t.id)
                        order by t.position
                        """)
                .query((row, number) ->
                        new Choice(row.getObject("id", UUID.class).toString(), row.getString("name")))
                .list();
    }

    /** What a theme offers for an action: measures, then milestones, then evidence. */
    List<HelpOffer> of(ThemeId theme, ActionDetails action, Viewer viewer) {
        return jdbc.sql("""
                        select f.id, f.kind, f.words, f.tells, f.unit, f.better, f.read_every, f.share, known.id as known,
                               exists (select from measure_action ma
                                       where ma.measure_id = known.id and ma.action_id = :action) as linked
                        from theme_offer f
                        left join lateral (
                            select a.id from measure a
                            join action l on l.id = :action
                            where f.kind = 'MEASURE' and a.plan_id = :plan and a.name = f.words
                              and a.withdrawn_because is null
                              and (a.audience_id is null or l.audience_id is null or a.audience_id = l.audience_id)
                              and %s
                            order by a.id
                            limit 1
                        ) known on true
                        where f.theme_id = :theme
                        order by case f.kind when 'MEASURE' then 1 when 'MILESTONE' then 2 else 3 end, f.position
                        """.formatted(PlanScope.ROW_SEEN))
                .param("theme", theme.id())
                .param("action", action.id().id())
                .param("plan", action.plan().id())
                .params(viewer.scope())
                .query((row, number) -> read(row, action, viewer.today()))
                .list();
    }

    private static HelpOffer read(ResultSet row, ActionDetails action, LocalDate today) throws SQLException {
        HelpOffer.Kind kind = HelpOffer.Kind.valueOf(row.getString("kind"));
        String words = row.getString("words");
        boolean taken =
                switch (kind) {
                    case MEASURE -> row.getBoolean("linked");
                    case MILESTONE ->
                        action.steps().milestones().stream()
                                .anyMatch(step -> step.title().equals(words));
                    case EVIDENCE ->
                        action.evidenceNeeded() != null
                                && action.evidenceNeeded().lines().anyMatch(words::equals);
                };
        return new HelpOffer(
                row.getObject("id", UUID.class),
                kind,
                words,
                row.getString("tells"),
                name(row, "unit", Unit.class),
                name(row, "better", Direction.class),
                name(row, "read_every", Interval.class),
                kind == HelpOffer.Kind.MILESTONE ? day(row.getInt("share"), action, today) : null,
                row.getObject("known", UUID.class),
                taken);
    }

    /** That share of the way from the action's start, or from today, to its due date. */
    static LocalDate day(int share, ActionDetails action, LocalDate today) {
        LocalDate due = action.basis().dueOn();
        LocalDate start = action.basis().startsOn();
        LocalDate from = start == null || start.isBefore(today) ? today : start;
        if (!from.isBefore(due)) {
            return due;
        }
        return from.plusDays(ChronoUnit.DAYS.between(from, due) * share / WHOLE);
    }

    private static <E extends Enum<E>> @Nullable E name(ResultSet row, String column, Class<E> type)
            throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
