package org.followthrough.plans;

import java.time.Clock;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and keeps improvement plans. */
@Service
@Transactional
public class PlanManagement {

    private final Plans plans;
    private final PlanParts parts;
    private final PlanChecks checks;
    private final Clock clock;

    PlanManagement(Plans plans, PlanParts parts, PlanChecks checks, Clock clock) {
        this.plans = plans;
        this.parts = parts;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * Makes a plan.
     *
     * @throws NotFound when an organisation or inspection named is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when the viewer keeps plans for none of the organisations
     */
    public PlanId make(NewPlan words, Viewer viewer) {
        checks.requireMakeable(words, viewer);
        Plan plan = plans.saveAndFlush(Plan.make(words, viewer.id(), clock.instant()));
        parts.belongTo(plan.id(), words.organisations());
        parts.answerOnly(plan.id(), words.inspections(), viewer);
        parts.meetOnlyOn(plan.id(), words.boardDates());
        return plan.id();
    }

    /**
     * Says other words about a plan from now on; its organisations stay.
     *
     * @param version the version the viewer's form began from
     * @throws NotFound when the plan or an inspection named is not the viewer's to see
     * @throws StaleVersion when somebody else saved it in between
     */
    public void reword(PlanId id, int version, NewPlan words, Viewer viewer) {
        checks.requireRewordable(id, words, viewer);
        Plan plan = plans.lock(id).orElseThrow(() -> NotFound.of(id));
        StaleVersion.unlessSame(id, plan.version(), version);
        plan.reword(words);
        boolean answersOthers = parts.answerOnly(id, words.inspections(), viewer);
        boolean meetsOtherwise = parts.meetOnlyOn(id, words.boardDates());
        if (answersOthers || meetsOtherwise) {
            plans.countAsChanged(id.id());
        }
    }
}
