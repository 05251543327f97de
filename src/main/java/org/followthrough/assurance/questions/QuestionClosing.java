package org.followthrough.assurance.questions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotPermitted;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Whoever asked a question has heard enough. It never changes. */
@Entity
class QuestionClosing {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "question_id"))
    private QuestionId question;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "action_id"))
    private ActionId action;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "audience_id"))
    private @Nullable OrganisationId audience;

    private @Nullable String words;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "closed_by"))
    private PersonId closedBy;

    private LocalDate closedOn;
    private Instant closedAt;

    @NullUnmarked
    protected QuestionClosing() {}

    private QuestionClosing(Question question, @Nullable String words, Viewer by, Instant at) {
        this.id = Ids.next();
        this.question = question.id();
        this.action = question.action();
        this.plan = question.plan();
        this.audience = question.audience();
        this.words = words;
        this.closedBy = by.id();
        this.closedOn = by.today();
        this.closedAt = at;
    }

    static QuestionClosing close(Question question, @Nullable String words, Viewer by, Instant at) {
        if (!question.isAskedBy(by.id())) {
            throw NotPermitted.to("close a question of somebody else");
        }
        return new QuestionClosing(question, words, by, at);
    }
}
