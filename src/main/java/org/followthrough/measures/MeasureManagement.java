package org.followthrough.measures;

import java.time.Clock;
import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Defines measures, writes their readings down, corrects both and gives measures up. */
@Service
@Transactional
public class MeasureManagement {

    private final Measures measures;
    private final Readings readings;
    private final MeasureActions links;
    private final ReadingBook book;
    private final MeasureScope scope;
    private final PlanScope plans;
    private final Clock clock;

    MeasureManagement(
            Measures measures,
            Readings readings,
            MeasureActions links,
            ReadingBook book,
            MeasureScope scope,
            PlanScope plans,
            Clock clock) {
        this.measures = measures;
        this.readings = readings;
        this.links = links;
        this.book = book;
        this.scope = scope;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Defines a measure of a plan.
     *
     * @throws NotFound when the plan, the audience or an action is not the viewer's to see or not of the plan
     * @throws org.followthrough.shared.NotPermitted when the viewer does not keep the plan
     */
    public MeasureId define(PlanId plan, NewMeasure words, Viewer viewer) {
        List<OrganisationId> organisations = plans.require("define a measure", plan, PlanScope.KEEPERS, viewer);
        requireAudience(words.audience(), organisations, plan, viewer);
        links.requireOfPlan(plan, words.actions(), viewer);
        Measure measure = measures.saveAndFlush(Measure.define(plan, words, viewer.id(), clock.instant()));
        links.speakFor(measure.id(), words.actions(), viewer);
        return measure.id();
    }

    /**
     * Says other words about a measure from now on. Its audience stays; actions the viewer does not see stay linked.
     *
     * @param version the version the viewer's form began from
     * @throws NotFound when the measure or an action is not the viewer's to see
     * @throws StaleVersion when somebody else saved it in between
     * @throws org.followthrough.shared.NotAllowedNow when it was withdrawn, or read already and the unit is another
     */
    public void redefine(MeasureId id, int version, NewMeasure words, Viewer viewer) {
        PlanId plan = scope.require("edit a measure", id, PlanScope.KEEPERS, viewer);
        links.requireOfPlan(plan, words.actions(), viewer);
        Measure measure = measures.lock(id).orElseThrow(() -> NotFound.of(id));
        StaleVersion.unlessSame(id, measure.version(), version);
        measure.redefine(words, readings.anyOf(id));
        links.speakFor(id, words.actions(), viewer);
    }

    /**
     * Gives a measure up, with the reason; it stays to be read.
     *
     * @throws NotFound when it is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when the viewer does not keep the plan
     */
    public void withdraw(MeasureId id, String reason, Viewer viewer) {
        scope.require("withdraw a measure", id, PlanScope.KEEPERS, viewer);
        measures.lock(id).orElseThrow(() -> NotFound.of(id)).withdraw(reason);
    }

    /**
     * Says which measures of its plan speak for an action; those the viewer does not see stay as they are.
     *
     * @throws NotFound when the action is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when the viewer does not keep the plan
     */
    public void speakFor(ActionId action, List<MeasureId> chosen, Viewer viewer) {
        PlanId plan = plans.require("link measures", action, PlanScope.KEEPERS, viewer);
        for (MeasureId measure : chosen) {
            if (!plan.equals(scope.require("link a measure", measure, PlanScope.KEEPERS, viewer))) {
                throw NotFound.of(measure);
            }
        }
        links.speakFor(action, chosen, viewer);
    }

    /**
     * Says that a measure of its plan speaks for an action too.
     *
     * @throws NotFound when one of them is not the viewer's to see, or they are not of one plan
     * @throws org.followthrough.shared.NotPermitted when the viewer does not keep the plan
     */
    public void alsoSpeakFor(ActionId action, MeasureId measure, Viewer viewer) {
        PlanId plan = scope.require("link a measure", measure, PlanScope.KEEPERS, viewer);
        links.requireOfPlan(plan, List.of(action), viewer);
        links.link(measure, action);
    }

    /**
     * Writes one reading down.
     *
     * @throws NotFound when the measure is not the viewer's to see
     * @throws org.followthrough.shared.NotAllowedNow when there is one for the date, or the measure was withdrawn
     * @throws IllegalArgumentException when it is in the future or cannot be in the measure's unit
     */
    public void read(MeasureId measure, NewReading reading, Viewer viewer) {
        book.write(measure, List.of(reading), null, viewer);
    }

    /**
     * Writes readings down, all or none. One for a date that has a reading corrects it.
     *
     * @param because why readings are corrected; null when none is
     * @throws NotFound when the measure is not the viewer's to see
     * @throws org.followthrough.shared.NotAllowedNow when one would be corrected without a reason, or the measure was withdrawn
     * @throws IllegalArgumentException when one is in the future or cannot be in the measure's unit
     */
    public void readAll(MeasureId measure, List<NewReading> readings, @Nullable String because, Viewer viewer) {
        book.write(measure, readings, because, viewer);
    }

    /**
     * Corrects a reading; what it said before stays in its history.
     *
     * @param version the version the viewer's form began from
     * @throws NotFound when measure or reading is not the viewer's to see
     * @throws StaleVersion when somebody else corrected it in between
     * @throws org.followthrough.shared.NotAllowedNow when another reading has the date, or the measure was withdrawn
     */
    void correct(MeasureId measure, ReadingId reading, int version, NewReading words, String because, Viewer viewer) {
        book.correct(reading, measure, version, words, because, viewer);
    }

    private static void requireAudience(
            @Nullable OrganisationId audience, List<OrganisationId> organisations, PlanId plan, Viewer viewer) {
        if (audience == null) {
            return;
        }
        if (!organisations.contains(audience) || !viewer.visibleOrganisations().contains(audience)) {
            throw NotFound.of(audience);
        }
        viewer.require("define a measure for one council", PlanScope.KEEPERS, List.of(audience), plan.id());
    }
}
