package org.followthrough.evidence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.NotAllowedNow;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows what an action did or changed; what it consists of are its versions, what happened to it its steps. Changed only
 * while the row of its action is locked.
 */
@Entity
class Evidence {

    @EmbeddedId
    private EvidenceId id;

    @Version
    private @Nullable Integer version;

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
    private EvidenceState state;

    private String title;
    private @Nullable String shows;

    @Enumerated(EnumType.STRING)
    private @Nullable Proof proof;

    private @Nullable LocalDate datedOn;
    private @Nullable LocalDate goesOutOfDateOn;
    private @Nullable String needed;
    private @Nullable LocalDate neededBy;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "asked_of"))
    private @Nullable PersonId askedOf;

    @NullUnmarked
    protected Evidence() {}

    private Evidence(ActionOfEvidence action, EvidenceState state, String title, @Nullable OrganisationId audience) {
        action.requireOpenToEvidence();
        this.id = EvidenceId.next();
        this.action = action.id();
        this.plan = action.plan();
        this.audience = action.audience() == null ? audience : action.audience();
        this.state = state;
        this.title = title;
    }

    /** Adds a piece, to be followed by its first version. */
    static Evidence add(ActionOfEvidence action, NewEvidence words) {
        Evidence piece = new Evidence(action, EvidenceState.RECEIVED, words.title(), words.audience());
        piece.say(words);
        return piece;
    }

    /** Asks for a piece that is not there yet. */
    static Evidence ask(ActionOfEvidence action, EvidenceRequest asked) {
        Evidence piece = new Evidence(action, EvidenceState.REQUESTED, asked.title(), asked.audience());
        piece.needed = asked.needed();
        piece.neededBy = asked.neededBy();
        piece.askedOf = asked.of();
        return piece;
    }

    /** It has arrived, to be followed by its first version. */
    void arrive(NewEvidence words) {
        requireAsked();
        become(EvidenceState.RECEIVED);
        say(words);
    }

    /** The piece in its next version, checked for personal data by whoever adds it; it waits to be accepted again. */
    EvidenceVersion next(int number, VersionContent content, Viewer by, Instant at) {
        requireThere();
        become(EvidenceState.RECEIVED);
        return new EvidenceVersion(this, number, content, by, at);
    }

    /** Other words on the same file or link. */
    void reword(NewEvidence words) {
        requireThere();
        say(words);
    }

    void accept(EvidenceVersion newest, Viewer by) {
        newest.requireAddedByOther(by);
        become(EvidenceState.ACCEPTED);
    }

    void refuse(EvidenceVersion newest, Viewer by) {
        newest.requireAddedByOther(by);
        become(EvidenceState.NOT_ACCEPTED);
    }

    void remove() {
        become(EvidenceState.REMOVED);
    }

    void requireThere() {
        if (!state.isThere()) {
            throw new NotAllowedNow("evidence.not-now." + state);
        }
    }

    private void requireAsked() {
        if (state != EvidenceState.REQUESTED) {
            throw new NotAllowedNow("evidence.not-asked");
        }
    }

    private void say(NewEvidence words) {
        title = words.title();
        shows = words.shows();
        proof = words.proof();
        datedOn = words.datedOn();
        goesOutOfDateOn = words.goesOutOfDateOn();
    }

    private void become(EvidenceState next) {
        if (!state.canBecome(next)) {
            throw new NotAllowedNow("evidence.not-now." + state);
        }
        state = next;
    }

    EvidenceId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    EvidenceState state() {
        return state;
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
}
