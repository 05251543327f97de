package org.followthrough.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.Choice;
import org.followthrough.shared.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the form of a measure offers, in one statement. */
@Component
class MeasureOffers {

    private static final String OFFERED = """
            select 'plan' as list, p.id, p.name as label, 0 as position from plan p where p.id = :plan and %s
            union all
            select 'audience', o.id, o.name, 1
            from plan_organisation po
            join organisation o on o.id = po.organisation_id
            where po.plan_id = :plan and o.id = any(cast(:organisations as uuid[]))
              and (select count(*) from plan_organisation every where every.plan_id = :plan) > 1
            union all
            select 'action', a.id, 'A' || a.number, 2 from action a where a.plan_id = :plan and %s
            order by position, label
            """.formatted(PlanScope.PLAN_SEEN, PlanScope.ROW_SEEN);

    private final JdbcClient jdbc;
    private final MessageSource messages;

    MeasureOffers(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /** @throws NotFound when there is no such plan or it is not the viewer's to see */
    MeasureChoices of(PlanId plan, Viewer viewer) {
        List<Offer> offers = jdbc.sql(OFFERED)
                .param("plan", plan.id())
                .params(viewer.scope())
                .query((row, number) ->
                        new Offer(row.getString("list"), row.getObject("id", UUID.class), row.getString("label")))
                .list();
        String planName = offers.stream()
                .filter(offer -> offer.list().equals("plan"))
                .map(Offer::label)
                .findFirst()
                .orElseThrow(() -> NotFound.of(plan));
        Map<String, UUID> actions = new HashMap<>();
        List<Choice> audiences = new ArrayList<>();
        for (Offer offer : offers) {
            switch (offer.list()) {
                case "action" -> actions.put(offer.label(), offer.id());
                case "audience" -> audiences.add(new Choice(offer.id().toString(), offer.label()));
                default -> {}
            }
        }
        if (!audiences.isEmpty()) {
            audiences.add(0, new Choice("", word("measures.measure.audience.all")));
        }
        return new MeasureChoices(
                planName,
                choices("measures.unit.", Unit.values()),
                choices("measures.better.", Direction.values()),
                choices("measures.read-every.", Interval.values()),
                audiences,
                actions);
    }

    private List<Choice> choices(String prefix, Enum<?>... all) {
        return Stream.of(all)
                .map(each -> new Choice(each.name(), word(prefix + each.name())))
                .toList();
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }

    private record Offer(String list, UUID id, String label) {}
}
