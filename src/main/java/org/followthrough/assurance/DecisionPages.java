package org.followthrough.assurance;

import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on a decision page what it is about: the request, what it relies on, and the rules with whether they are met. */
@Component
class DecisionPages {

    private final ActionsInQuestion actions;
    private final ReliedOnEvidence evidence;

    DecisionPages(ActionsInQuestion actions, ReliedOnEvidence evidence) {
        this.actions = actions;
        this.evidence = evidence;
    }

    /** The request that a form says it is about; null when it does not say. */
    static @Nullable SignOffRequestId read(@Nullable String named) {
        try {
            return named == null ? null : SignOffRequestId.of(named);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    /** @param read the request that the viewer's form is about, if it came with one */
    void fill(Model model, ActionId id, @Nullable SignOffRequestId read, Viewer viewer) {
        ActionInQuestion action = actions.requireDecider(id, viewer);
        OpenRequest open = action.requireOpen();
        if (read != null) {
            action.requireOpen(read);
        }
        DecisionCase decision = action.decidedBy(viewer);
        model.addAttribute("action", action);
        model.addAttribute("open", open);
        model.addAttribute("reliedOn", evidence.of(open.id(), viewer));
        model.addAttribute("rules", SignOffRule.check(decision));
        model.addAttribute("mayDecide", SignOffRule.unmet(decision).isEmpty());
        model.addAttribute("leaderStandsIn", decision.leaderStandsIn());
    }
}
