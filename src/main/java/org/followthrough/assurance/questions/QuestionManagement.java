package org.followthrough.assurance.questions;

import java.time.Clock;
import java.util.Set;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionAudiences;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionLifecycle;
import org.followthrough.plans.PlanScope;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.NotPermitted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps questions, answers and closings. Every verb throws {@link NotFound} when the action or the question is not the
 * viewer's to see, {@link NotPermitted} when they may not take the step, and {@link NotAllowedNow} once the question is closed.
 */
@Service
@Transactional
public class QuestionManagement {

    /** Who may ask. */
    public static final Set<Role> ASKERS = Set.of(Role.MANAGER, Role.LEADER, Role.BOARD_MEMBER);

    private final QuestionRecords records;
    private final QuestionDirectory directory;
    private final PlanScope scope;
    private final ActionAudiences audiences;
    private final ActionLifecycle actions;
    private final Clock clock;

    QuestionManagement(
            QuestionRecords records,
            QuestionDirectory directory,
            PlanScope scope,
            ActionAudiences audiences,
            ActionLifecycle actions,
            Clock clock) {
        this.records = records;
        this.directory = directory;
        this.scope = scope;
        this.audiences = audiences;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * Asks the lead of an action.
     *
     * @throws NotFound also when the question is for a council that is not the viewer's to ask for
     */
    public QuestionId ask(ActionId action, NewQuestion asked, Viewer viewer) {
        scope.require("ask a question", action, ASKERS, viewer);
        if (asked.audience() != null) {
            audiences.require(action, asked.audience(), ASKERS, viewer);
        }
        return records.keep(Question.ask(action, actions.lock(action), asked, viewer, clock.instant()));
    }

    /**
     * Answers a question: as the lead, or in the lead's name as somebody who keeps the plan.
     *
     * @param saidBy who answered; null exactly where the viewer is the lead
     */
    public void answer(QuestionId id, String words, @Nullable String saidBy, Viewer viewer) {
        QuestionRow asked = directory.one(id, viewer);
        requireOpen(asked);
        if (!asked.mayAnswer(viewer)) {
            throw NotPermitted.to("answer a question");
        }
        if (asked.isLedBy(viewer) != (saidBy == null)) {
            throw new IllegalArgumentException("Somebody who does not lead says whose answer it is");
        }
        records.keep(QuestionAnswer.answer(records.one(id), words, saidBy, viewer, clock.instant()));
    }

    /**
     * Closes a question, by whoever asked it.
     *
     * @param words what there is to say; required while nobody has answered
     */
    public void close(QuestionId id, @Nullable String words, Viewer viewer) {
        QuestionRow asked = directory.one(id, viewer);
        if (!viewer.id().equals(asked.asker())) {
            throw NotPermitted.to("close a question of somebody else");
        }
        requireOpen(asked);
        if (asked.answers().isEmpty() && words == null) {
            throw new NotAllowedNow("assurance.question.unanswered");
        }
        records.keep(QuestionClosing.close(records.one(id), words, viewer, clock.instant()));
    }

    private static void requireOpen(QuestionRow asked) {
        if (asked.closing() != null) {
            throw new NotAllowedNow("assurance.question.closed");
        }
    }
}
