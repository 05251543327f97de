package org.followthrough.plans;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.shared.NotAllowedNow;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** How an action stands: what its rating reads beside its dates. Changed only while the action's row is locked. */
@Entity
@Table(name = "action_standing")
class Standing {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "action_id"))
    private ActionId action;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "audience_id"))
    private @Nullable OrganisationId audience;

    private @Nullable LocalDate lastUpdateOn;

    @Enumerated(EnumType.STRING)
    private @Nullable LeadRating leadRating;

    private @Nullable LocalDate waitingSince;
    private @Nullable LocalDate signedOffOn;
    private int timesReturned;
    private @Nullable LocalDate nextMilestoneOn;
    private int extensions;
    private int noChangesRunning;
    private @Nullable LocalDate nextCheckOn;
    private int timesReopened;
    private int timesNotHeld;

    @NullUnmarked
    protected Standing() {}

    private Standing(ActionId action, PlanId plan, @Nullable OrganisationId audience) {
        this.action = action;
        this.plan = plan;
        this.audience = audience;
    }

    static Standing begin(ActionId action, PlanId plan, @Nullable OrganisationId audience) {
        return new Standing(action, plan, audience);
    }

    /**
     * The words said last count, also when older ones are recorded after them.
     *
     * @return whether these are the last
     */
    boolean hear(LeadRating rating, LocalDate saidOn) {
        noChangesRunning = 0;
        if (lastUpdateOn != null && saidOn.isBefore(lastUpdateOn)) {
            return false;
        }
        lastUpdateOn = saidOn;
        leadRating = rating;
        return true;
    }

    /** The earliest milestone neither done nor waived; null when there is none. */
    void expect(@Nullable LocalDate milestone) {
        nextMilestoneOn = milestone;
    }

    void extend() {
        extensions++;
    }

    /** How many extensions were granted. */
    int extensions() {
        return extensions;
    }

    /**
     * Hears that all is as it was.
     *
     * @return how it is going, as the lead said before
     */
    LeadRating hearNoChange(LocalDate saidOn) {
        if (leadRating == null) {
            throw new NotAllowedNow("plans.no-change.nothing-before");
        }
        if (noChangesRunning >= ActionProgress.NO_CHANGES_RUNNING) {
            throw new NotAllowedNow("plans.no-change.twice");
        }
        noChangesRunning++;
        lastUpdateOn = saidOn;
        return leadRating;
    }

    void waitFrom(LocalDate on) {
        waitingSince = on;
        signedOffOn = null;
        nextCheckOn = null;
    }

    void takeBack() {
        waitingSince = null;
    }

    void sendBack() {
        waitingSince = null;
        timesReturned++;
    }

    void signOff(LocalDate on) {
        waitingSince = null;
        signedOffOn = on;
    }

    /** The earliest day on which somebody is to look whether it lasted; null when there is none. */
    void expectCheck(@Nullable LocalDate next) {
        nextCheckOn = next;
    }

    /** Work goes on: what the lead said of it before its sign-off counts no more. */
    void reopen(boolean didNotHold) {
        signedOffOn = null;
        nextCheckOn = null;
        leadRating = null;
        noChangesRunning = 0;
        timesReopened++;
        if (didNotHold) {
            timesNotHeld++;
        }
    }
}
