package org.followthrough.assurance;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.followthrough.assurance.ReliedOnEvidence.ReliedOnRow;
import org.followthrough.measures.Scorecards;
import org.followthrough.people.Viewer;
import org.followthrough.plans.ActionDirectory;
import org.followthrough.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts on the page of a request all that is needed to decide on it: what was promised, what changed, the evidence, the measures,
 * what was said last and before, and the rules with whether they are met. Six statements with the reading of the action.
 */
@Component
class DecisionPages {

    private static final int UPDATES = 3;

    private final ReliedOnEvidence evidence;
    private final EvidenceNeeded needed;
    private final AssuranceDirectory assurance;
    private final ActionDirectory actions;
    private final Scorecards measures;
    private final MessageSource messages;

    DecisionPages(
            ReliedOnEvidence evidence,
            EvidenceNeeded needed,
            AssuranceDirectory assurance,
            ActionDirectory actions,
            Scorecards measures,
            MessageSource messages) {
        this.evidence = evidence;
        this.needed = needed;
        this.assurance = assurance;
        this.actions = actions;
        this.measures = measures;
        this.messages = messages;
    }

    /** @param action one whose request is open */
    void fill(Model model, ActionInQuestion action, DecisionForm form, Viewer viewer) {
        OpenRequest open = action.requireOpen();
        DecisionCase decision = action.decidedBy(viewer);
        model.addAttribute("action", action);
        model.addAttribute("open", open);
        fillEvidence(model, open, viewer);
        model.addAttribute("promised", needed.of(open.id()));
        model.addAttribute("measures", measures.ofAction(action.id(), viewer, 1));
        model.addAttribute(
                "updates",
                actions.updatesOf(action.id(), viewer, 1).rows().stream()
                        .limit(UPDATES)
                        .toList());
        model.addAttribute("before", assurance.eventsBefore(open, action.id(), viewer));
        model.addAttribute("rules", SignOffRule.check(decision));
        model.addAttribute("maySignOff", SignOffRule.unmet(decision).isEmpty());
        model.addAttribute("mayReturn", SignOffRule.unmetByWhoDecides(decision).isEmpty());
        model.addAttribute("leaderStandsIn", decision.leaderStandsIn());
        model.addAttribute("checks", checks());
        model.addAttribute("scan", form.scan());
        model.addAttribute("filter", form.filter());
    }

    private void fillEvidence(Model model, OpenRequest open, Viewer viewer) {
        List<ReliedOnRow> relied = evidence.of(open.id(), viewer);
        model.addAttribute("reliedOn", relied);
        model.addAttribute(
                "noDifference", relied.stream().noneMatch(row -> row.proof().showsDifference()));
    }

    private List<Choice> checks() {
        return Stream.of(DecisionForm.Check.values())
                .map(check ->
                        new Choice(check.name(), messages.getMessage("assurance.check." + check, null, Locale.UK)))
                .toList();
    }
}
