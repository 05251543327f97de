package org.followthrough.plans;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.findings.RecommendationId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes many actions down at once as a spreadsheet has them, within the transaction of the import. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ActionImports {

    private final EntityManager entities;
    private final Actions actions;
    private final ActionManagement management;
    private final ActionRecommendations recommendations;
    private final ActionBounds bounds;
    private final Partners partners;
    private final PlanScope scope;
    private final JdbcClient jdbc;
    private final Clock clock;

    ActionImports(
            EntityManager entities,
            Actions actions,
            ActionManagement management,
            ActionRecommendations recommendations,
            ActionBounds bounds,
            Partners partners,
            PlanScope scope,
            JdbcClient jdbc,
            Clock clock) {
        this.entities = entities;
        this.actions = actions;
        this.management = management;
        this.recommendations = recommendations;
        this.bounds = bounds;
        this.partners = partners;
        this.scope = scope;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps everybody else from importing into the plan until the transaction has ended. */
    public void takeTurn(PlanId plan) {
        jdbc.sql("select p.id from plan p where p.id = :plan for no key update")
                .param("plan", plan.id())
                .query(UUID.class)
                .single();
    }

    /**
     * Writes the actions down under the next numbers of their plan, in their order.
     *
     * @return their ids, in the same order
     * @throws NotFound when the plan, an audience, a recommendation or a partner is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when the viewer does not keep the plan
     */
    public List<ActionId> writeDown(PlanId plan, List<ImportedAction> imported, Viewer viewer) {
        if (imported.isEmpty()) {
            return List.of();
        }
        requireAll(plan, imported, viewer);
        int number = takeNumbers(plan, imported.size());
        List<ActionId> ids = new ArrayList<>();
        for (ImportedAction each : imported) {
            ids.add(writeDown(plan, ++number, each, viewer));
        }
        entities.flush();
        answer(ids, imported);
        return List.copyOf(ids);
    }

    /**
     * Says other words about an action that was written down before. A row that has both dates moves them apart.
     *
     * @param version the version that was looked at
     * @param originalDueOn the date it was first due, as the spreadsheet has it; null where it does not say
     * @throws org.followthrough.shared.StaleVersion when somebody saved it in between
     * @throws org.followthrough.shared.NotAllowedNow as {@link ActionManagement#reword}
     */
    public void reword(ActionId id, int version, NewAction words, @Nullable LocalDate originalDueOn, Viewer viewer) {
        management.reword(id, version, words, viewer);
        if (originalDueOn != null) {
            Action action = actions.lock(id).orElseThrow(() -> NotFound.of(id));
            action.wasFirstDue(originalDueOn, bounds.isDueFixed(words(action)));
        }
    }

    private static PlanId words(Action action) {
        return action.times().plan();
    }

    private void requireAll(PlanId plan, List<ImportedAction> imported, Viewer viewer) {
        List<OrganisationId> organisations = scope.require("import actions", plan, PlanScope.KEEPERS, viewer);
        words(imported)
                .map(NewAction::audience)
                .distinct()
                .forEach(audience -> ActionManagement.requireAudience(audience, organisations, plan, viewer));
        words(imported)
                .map(NewAction::leadOrganisation)
                .distinct()
                .forEach(partner -> partners.requireKnown(partner, plan, viewer));
        List<RecommendationId> answered = words(imported)
                .flatMap(words -> words.recommendations().stream())
                .distinct()
                .toList();
        recommendations.requireAnswerable(plan, answered, viewer);
    }

    private int takeNumbers(PlanId plan, int count) {
        return jdbc.sql("""
                        update plan set last_action_number = last_action_number + :count
                        where id = :plan
                        returning last_action_number - :count
                        """)
                .param("plan", plan.id())
                .param("count", count)
                .query(Integer.class)
                .single();
    }

    /** In one piece, so that history begins with the action as it came. */
    private ActionId writeDown(PlanId plan, int number, ImportedAction imported, Viewer viewer) {
        Instant at = clock.instant();
        Action action = Action.takeIn(plan, number, imported, viewer.id(), at);
        Standing standing = action.firstStanding();
        entities.persist(action);
        entities.persist(standing);
        NewUpdate update = imported.update();
        if (update != null) {
            entities.persist(action.report(update, viewer.id(), at));
            standing.hear(update.rating(), update.saidOn());
        }
        if (imported.closedOn() != null) {
            action.closeBeforeImport(imported.closedOn());
        }
        return action.id();
    }

    private void answer(List<ActionId> ids, List<ImportedAction> imported) {
        List<UUID> answering = new ArrayList<>();
        List<UUID> answered = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (RecommendationId recommendation : imported.get(i).words().recommendations()) {
                answering.add(ids.get(i).id());
                answered.add(recommendation.id());
            }
        }
        jdbc.sql("""
                        insert into action_recommendation (action_id, recommendation_id, plan_id, audience_id)
                        select a.id, pair.recommendation_id, a.plan_id, a.audience_id
                        from unnest(cast(:actions as uuid[]), cast(:recommendations as uuid[]))
                             as pair (action_id, recommendation_id)
                        join action a on a.id = pair.action_id
                        """)
                .param("actions", array(answering))
                .param("recommendations", array(answered))
                .update();
    }

    private static Stream<NewAction> words(List<ImportedAction> imported) {
        return imported.stream().map(ImportedAction::words);
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
