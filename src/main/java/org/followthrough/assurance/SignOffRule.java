package org.followthrough.assurance;

import java.util.List;
import java.util.stream.Stream;

/** The rules about who may sign off or return, in the order in which the page names them. All must be met. */
enum SignOffRule {
    NOT_YOUR_OWN_REQUEST {
        @Override
        boolean isMet(DecisionCase of) {
            return !of.decider().equals(of.requester());
        }
    },
    NOT_YOUR_OWN_ACTION {
        @Override
        boolean isMet(DecisionCase of) {
            return !of.decider().equals(of.lead());
        }
    },
    /** Of an organisation the action answers to or of its trust; a leader there only where no manager may. */
    MANAGER_OF_THE_ACTION {
        @Override
        boolean isMet(DecisionCase of) {
            return of.manager() || of.leaderStandsIn();
        }
    },
    RELIES_ON_EVIDENCE {
        @Override
        boolean isMet(DecisionCase of) {
            return of.pieces() > 0;
        }
    };

    abstract boolean isMet(DecisionCase of);

    static List<Checked> check(DecisionCase of) {
        return Stream.of(values())
                .map(rule -> new Checked(rule, rule.isMet(of)))
                .toList();
    }

    static List<SignOffRule> unmet(DecisionCase of) {
        return Stream.of(values()).filter(rule -> !rule.isMet(of)).toList();
    }

    /** A rule and whether it is met, for the page. */
    record Checked(SignOffRule rule, boolean met) {}
}
