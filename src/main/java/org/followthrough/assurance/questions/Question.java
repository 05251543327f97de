package org.followthrough.assurance.questions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionTimes;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Something that somebody wants to know of the lead of an action. It never changes. */
@Entity
class Question {

    @EmbeddedId
    private QuestionId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "action_id"))
    private ActionId action;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "audience_id"))
    private @Nullable OrganisationId audience;

    private String words;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "asked_by"))
    private PersonId askedBy;

    private LocalDate askedOn;
    private Instant askedAt;

    @NullUnmarked
    protected Question() {}

    private Question(ActionId action, ActionTimes times, NewQuestion asked, Viewer by, Instant at) {
        this.id = QuestionId.next();
        this.action = action;
        this.plan = times.plan();
        this.audience = times.audience() == null ? asked.audience() : times.audience();
        this.words = asked.words();
        this.askedBy = by.id();
        this.askedOn = by.today();
        this.askedAt = at;
    }

    static Question ask(ActionId action, ActionTimes times, NewQuestion asked, Viewer by, Instant at) {
        return new Question(action, times, asked, by, at);
    }

    QuestionId id() {
        return id;
    }

    ActionId action() {
        return action;
    }

    PlanId plan() {
        return plan;
    }

    @Nullable
    OrganisationId audience() {
        return audience;
    }

    boolean isAskedBy(PersonId person) {
        return askedBy.equals(person);
    }
}
