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
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An answer to a question: by the lead, or in the lead's name by whoever keeps the plan. It never changes. */
@Entity
class QuestionAnswer {

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

    private String words;
    private @Nullable String saidBy;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recorded_by"))
    private PersonId recordedBy;

    private LocalDate recordedOn;
    private Instant recordedAt;

    @NullUnmarked
    protected QuestionAnswer() {}

    private QuestionAnswer(Question question, String words, @Nullable String saidBy, Viewer by, Instant at) {
        this.id = Ids.next();
        this.question = question.id();
        this.action = question.action();
        this.plan = question.plan();
        this.audience = question.audience();
        this.words = words;
        this.saidBy = saidBy;
        this.recordedBy = by.id();
        this.recordedOn = by.today();
        this.recordedAt = at;
    }

    /** @param saidBy who answered; null where it is the person who writes */
    static QuestionAnswer answer(Question question, String words, @Nullable String saidBy, Viewer by, Instant at) {
        return new QuestionAnswer(question, words, saidBy, by, at);
    }
}
