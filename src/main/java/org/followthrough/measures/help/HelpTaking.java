package org.followthrough.measures.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.followthrough.measures.MeasureId;
import org.followthrough.measures.MeasureManagement;
import org.followthrough.measures.NewMeasure;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionDetails;
import org.followthrough.plans.ActionManagement;
import org.followthrough.plans.milestones.MilestoneManagement;
import org.followthrough.plans.milestones.NewMilestone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes what was taken of what is offered, all in one transaction, with the same verbs that forms of their own use. */
@Service
@Transactional
class HelpTaking {

    private final MeasureManagement measures;
    private final MilestoneManagement milestones;
    private final ActionManagement actions;

    HelpTaking(MeasureManagement measures, MilestoneManagement milestones, ActionManagement actions) {
        this.measures = measures;
        this.milestones = milestones;
        this.actions = actions;
    }

    void take(ActionDetails action, List<HelpOffer> offers, Viewer viewer) {
        List<String> evidence = new ArrayList<>();
        for (HelpOffer offer : offers) {
            switch (offer.kind()) {
                case MEASURE -> measure(action, offer, viewer);
                case MILESTONE ->
                    milestones.add(
                            action.id(),
                            new NewMilestone(offer.words(), Objects.requireNonNull(offer.dueOn())),
                            viewer);
                case EVIDENCE -> evidence.add(offer.words());
            }
        }
        if (!evidence.isEmpty()) {
            actions.needEvidence(action.id(), evidence, viewer);
        }
    }

    /** One the plan has already speaks for this action too. */
    private void measure(ActionDetails action, HelpOffer offer, Viewer viewer) {
        if (offer.known() != null) {
            measures.alsoSpeakFor(action.id(), new MeasureId(offer.known()), viewer);
            return;
        }
        measures.define(
                action.plan(),
                new NewMeasure(
                        offer.words(),
                        offer.tells(),
                        Objects.requireNonNull(offer.unit()),
                        null,
                        Objects.requireNonNull(offer.better()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Objects.requireNonNull(offer.readEvery()),
                        audience(action),
                        List.of(action.id())),
                viewer);
    }

    private static @Nullable OrganisationId audience(ActionDetails action) {
        return action.audienceName() == null ? null : action.concerned().get(0);
    }
}
