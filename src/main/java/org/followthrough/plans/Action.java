package org.followthrough.plans;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.shared.NotAllowedNow;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One thing somebody does, in one plan, that answers one or more recommendations. */
@Entity
@DynamicUpdate
class Action {

    private static final int MOST_WORDS = 4_000;

    @EmbeddedId
    private ActionId id;

    /** Counts changes of its words. Steps of its life do not count: they never conflict with somebody's edit. */
    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "audience_id"))
    private @Nullable OrganisationId audience;

    private int number;
    private String title;
    private @Nullable String outcome;
    private @Nullable String evidenceNeeded;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "theme_id"))
    private @Nullable ThemeId theme;

    private String leadTitle;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "lead_id"))
    private @Nullable PersonId lead;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "lead_organisation_id"))
    private @Nullable OrganisationId leadOrganisation;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "manager_id"))
    private @Nullable PersonId manager;

    private @Nullable LocalDate startsOn;
    private LocalDate originalDueOn;
    private LocalDate dueOn;

    @OptimisticLock(excluded = true)
    private @Nullable String inTheWay;

    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    private ActionStatus status;

    @OptimisticLock(excluded = true)
    private @Nullable String withdrawnBecause;

    /** Its reference in the spreadsheet it came from. */
    @Column(updatable = false)
    private @Nullable String importKey;

    private @Nullable LocalDate closedOn;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "written_by"))
    private PersonId writtenBy;

    private Instant writtenAt;

    @NullUnmarked
    protected Action() {}

    private Action(PlanId plan, int number, NewAction words, PersonId by, Instant at) {
        this.id = ActionId.next();
        this.plan = plan;
        this.number = number;
        this.audience = words.audience();
        this.originalDueOn = words.dueOn();
        this.status = ActionStatus.NOT_STARTED;
        this.writtenBy = by;
        this.writtenAt = at;
        this.title = words.title();
        this.leadTitle = words.leadTitle();
        this.dueOn = words.dueOn();
        say(words);
    }

    static Action plan(PlanId plan, int number, NewAction words, PersonId by, Instant at) {
        return new Action(plan, number, words, by, at);
    }

    /** As a spreadsheet has it. */
    static Action takeIn(PlanId plan, int number, ImportedAction imported, PersonId by, Instant at) {
        Action action = plan(plan, number, imported.words(), by, at);
        action.importKey = imported.importKey();
        if (imported.originalDueOn() != null) {
            action.originalDueOn = imported.originalDueOn();
        }
        if (imported.started()) {
            action.become(ActionStatus.IN_PROGRESS, "plans.action.not-open");
        }
        return action;
    }

    ActionId id() {
        return id;
    }

    PlanId plan() {
        return plan;
    }

    int version() {
        return version == null ? 0 : version;
    }

    ActionStatus status() {
        return status;
    }

    Standing firstStanding() {
        return Standing.begin(id, plan, audience);
    }

    boolean isLedBy(@Nullable OrganisationId partner) {
        return Objects.equals(leadOrganisation, partner);
    }

    ActionTimes times() {
        return new ActionTimes(plan, audience, status, startsOn, dueOn);
    }

    /**
     * Says other words from now on; its number and its audience stay. While dates move freely, the date it was first due
     * moves with its due date.
     */
    void reword(NewAction words, boolean dueFixed) {
        requireWorkedOn("plans.action.not-editable");
        if (!words.dueOn().equals(dueOn)) {
            requireFree(dueFixed);
            dueOn = words.dueOn();
            originalDueOn = words.dueOn();
        }
        say(words);
    }

    /** Needs this evidence too to be called done; what is needed already is not said twice. */
    void needEvidence(List<String> more) {
        requireWorkedOn("plans.action.not-editable");
        List<String> needed = new ArrayList<>(
                evidenceNeeded == null ? List.of() : evidenceNeeded.lines().toList());
        more.stream().filter(line -> !needed.contains(line)).forEach(needed::add);
        String words = String.join("\n", needed);
        if (words.length() > MOST_WORDS) {
            throw new NotAllowedNow("plans.action.evidence-needed.full");
        }
        evidenceNeeded = words.isEmpty() ? null : words;
    }

    /** Says these few things otherwise from now on; all else stays. */
    void change(ActionChange change, boolean dueFixed) {
        requireWorkedOn("plans.action.not-editable");
        if (change.lead() != null) {
            leadTitle = change.lead().title();
            lead = change.lead().person();
            leadOrganisation = null;
        }
        if (change.theme() != null) {
            theme = change.theme();
        }
        if (change.dueOn() != null && !change.dueOn().equals(dueOn)) {
            requireFree(dueFixed);
            if (startsOn != null && change.dueOn().isBefore(startsOn)) {
                throw new NotAllowedNow("plans.action.due.before-start");
            }
            dueOn = change.dueOn();
            originalDueOn = change.dueOn();
        }
    }

    /** The spreadsheet it comes from says when it was first due; once its plan was frozen that is no longer said. */
    void wasFirstDue(LocalDate on, boolean dueFixed) {
        if (!on.equals(originalDueOn)) {
            requireFree(dueFixed);
            originalDueOn = on;
        }
    }

    /** It was complete before anybody wrote it down here. */
    void closeBeforeImport(LocalDate on) {
        status = ActionStatus.CLOSED_BEFORE_IMPORT;
        closedOn = on;
    }

    /** From now on it is due later; the date it was first due stays. */
    void extendTo(LocalDate later) {
        if (!status.isOpen()) {
            throw new NotAllowedNow("plans.action.not-extendable");
        }
        if (!later.isAfter(dueOn)) {
            throw new IllegalArgumentException("An extension ends after the date it extends");
        }
        dueOn = later;
    }

    /** What is in the way now; nothing any more when null. */
    void meet(@Nullable String obstacle) {
        inTheWay = obstacle;
    }

    @Nullable
    String inTheWay() {
        return inTheWay;
    }

    /**
     * The first update for all starts it; what one council says for itself does not. Once it is done or given up there is
     * nothing to report.
     */
    ProgressUpdate report(NewUpdate update, PersonId by, Instant at) {
        if (!status.isOpen()) {
            throw new NotAllowedNow("plans.action.not-open");
        }
        if (status == ActionStatus.NOT_STARTED && update.audience() == null) {
            become(ActionStatus.IN_PROGRESS, "plans.action.not-open");
        }
        return new ProgressUpdate(id, plan, audience == null ? update.audience() : audience, update, by, at);
    }

    /** Nothing has changed since the lead spoke last: that is heard, and starts nothing. */
    ProgressUpdate reportNoChange(LeadRating asBefore, PersonId by, LocalDate on, Instant at) {
        if (!status.isOpen()) {
            throw new NotAllowedNow("plans.action.not-open");
        }
        return ProgressUpdate.noChange(id, plan, audience, asBefore, by, on, at);
    }

    void awaitSignOff() {
        if (status.isDone()) {
            throw new NotAllowedNow("plans.action.not-open");
        }
        become(ActionStatus.AWAITING_SIGN_OFF, "plans.action.not-in-progress");
    }

    void takeBack() {
        requireWaiting();
        become(ActionStatus.IN_PROGRESS, "plans.action.not-waiting");
    }

    void sendBack() {
        requireWaiting();
        become(ActionStatus.IN_PROGRESS, "plans.action.not-waiting");
    }

    void signOff() {
        become(ActionStatus.SIGNED_OFF, "plans.action.not-waiting");
    }

    void undoSignOff() {
        if (!status.isDone()) {
            throw new NotAllowedNow("plans.action.not-signed-off");
        }
        become(ActionStatus.AWAITING_SIGN_OFF, "plans.action.not-signed-off");
    }

    /** It was looked at again and has lasted; looked at once more, it stays so. */
    void embed() {
        if (status != ActionStatus.EMBEDDED) {
            become(ActionStatus.EMBEDDED, "plans.action.not-signed-off");
        }
    }

    /** It has not lasted: work goes on, due on a new day; the date it was first due stays. */
    void reopen(LocalDate newDueOn, LocalDate on) {
        if (!status.isDone()) {
            throw new NotAllowedNow("plans.action.not-signed-off");
        }
        if (!newDueOn.isAfter(on)) {
            throw new IllegalArgumentException("What is reopened is due on a day to come");
        }
        become(ActionStatus.IN_PROGRESS, "plans.action.not-signed-off");
        dueOn = newDueOn;
    }

    void withdraw(String reason) {
        become(ActionStatus.WITHDRAWN, "plans.action.not-withdrawable");
        withdrawnBecause = reason;
    }

    private void say(NewAction words) {
        title = words.title();
        outcome = words.outcome();
        evidenceNeeded = words.evidenceNeeded();
        theme = words.theme();
        leadTitle = words.leadTitle();
        lead = words.lead();
        manager = words.manager();
        leadOrganisation = words.leadOrganisation();
        startsOn = words.startsOn();
    }

    private static void requireFree(boolean dueFixed) {
        if (dueFixed) {
            throw new NotAllowedNow("plans.action.due-fixed");
        }
    }

    private void become(ActionStatus next, String refusal) {
        if (!status.canBecome(next)) {
            throw new NotAllowedNow(refusal);
        }
        status = next;
    }

    private void requireWorkedOn(String refusal) {
        if (!status.isWorkedOn()) {
            throw new NotAllowedNow(refusal);
        }
    }

    private void requireWaiting() {
        if (status != ActionStatus.AWAITING_SIGN_OFF) {
            throw new NotAllowedNow("plans.action.not-waiting");
        }
    }
}
