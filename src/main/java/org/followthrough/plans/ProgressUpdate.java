package org.followthrough.plans;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Dated words on an action; never changed afterwards. */
@Entity
@Immutable
class ProgressUpdate {

    private static final String NO_CHANGE = "No change";

    @EmbeddedId
    private ProgressUpdateId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "action_id"))
    private ActionId action;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "audience_id"))
    private @Nullable OrganisationId audience;

    @Enumerated(EnumType.STRING)
    private LeadRating rating;

    private String words;
    private @Nullable String changed;
    private @Nullable String next;
    private @Nullable String inTheWay;
    private @Nullable String saidBy;
    private LocalDate saidOn;
    private boolean noChange;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by"))
    private PersonId recordedBy;

    private Instant recordedAt;

    @NullUnmarked
    protected ProgressUpdate() {}

    ProgressUpdate(
            ActionId action,
            PlanId plan,
            @Nullable OrganisationId audience,
            NewUpdate update,
            PersonId by,
            Instant at) {
        this.id = ProgressUpdateId.next();
        this.action = action;
        this.plan = plan;
        this.audience = audience;
        this.rating = update.rating();
        this.words = update.words();
        this.changed = update.changed();
        this.next = update.next();
        this.inTheWay = update.inTheWay();
        this.saidBy = update.saidBy();
        this.saidOn = update.saidOn();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** All is as it was; how it is going too. */
    static ProgressUpdate noChange(
            ActionId action,
            PlanId plan,
            @Nullable OrganisationId audience,
            LeadRating asBefore,
            PersonId by,
            LocalDate on,
            Instant at) {
        NewUpdate words = new NewUpdate(asBefore, NO_CHANGE, null, null, null, null, on);
        ProgressUpdate update = new ProgressUpdate(action, plan, audience, words, by, at);
        update.noChange = true;
        return update;
    }
}
