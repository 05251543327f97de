package org.followthrough.assurance;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of a sign-off, in the order in which the page names them. All that apply must be met to sign off; to return a
 * request, those about who decides.
 */
enum SignOffRule {
    NOT_YOUR_OWN_REQUEST(About.WHO) {
        @Override
        boolean isMet(DecisionCase of) {
            return !of.decider().equals(of.requester());
        }
    },
    NOT_YOUR_OWN_ACTION(About.WHO) {
        @Override
        boolean isMet(DecisionCase of) {
            return !of.decider().equals(of.lead());
        }
    },
    /** Of an organisation the action answers to or of its trust; a leader there only where no manager may. */
    MANAGER_OF_THE_ACTION(About.WHO) {
        @Override
        boolean applies(DecisionCase of) {
            return !of.isSecond();
        }

        @Override
        boolean isMet(DecisionCase of) {
            return of.manager() || of.leaderStandsIn();
        }
    },
    LEADER_AFTER_THE_MANAGER(About.WHO) {
        @Override
        boolean applies(DecisionCase of) {
            return of.isSecond();
        }

        @Override
        boolean isMet(DecisionCase of) {
            return of.leader();
        }
    },
    NOT_BOTH_SIGN_OFFS(About.WHO) {
        @Override
        boolean applies(DecisionCase of) {
            return of.isSecond();
        }

        @Override
        boolean isMet(DecisionCase of) {
            return !of.decider().equals(of.acceptedBy());
        }
    },
    RELIES_ON_EVIDENCE(About.WHAT) {
        @Override
        boolean isMet(DecisionCase of) {
            return of.restsOn().pieces() > 0;
        }
    },
    EVIDENCE_STILL_STANDS(About.WHAT) {
        @Override
        boolean isMet(DecisionCase of) {
            return of.restsOn().gone() == 0;
        }
    },
    EVIDENCE_CHECKED(About.WHAT) {
        @Override
        boolean isMet(DecisionCase of) {
            return of.restsOn().unchecked() == 0;
        }
    },
    MILESTONES_DONE(About.WHAT) {
        @Override
        boolean isMet(DecisionCase of) {
            return of.openMilestones() == 0;
        }
    };

    private final About about;

    SignOffRule(About about) {
        this.about = about;
    }

    abstract boolean isMet(DecisionCase of);

    boolean applies(DecisionCase of) {
        return true;
    }

    /** The rules that apply, each with whether it is met. */
    static List<Checked> check(DecisionCase of) {
        return applying(of).map(rule -> new Checked(rule, rule.isMet(of))).toList();
    }

    /** What keeps somebody from signing off. */
    static List<SignOffRule> unmet(DecisionCase of) {
        return applying(of).filter(rule -> !rule.isMet(of)).toList();
    }

    /** What keeps somebody from deciding at all: they may not even return it. */
    static List<SignOffRule> unmetByWhoDecides(DecisionCase of) {
        return unmet(of).stream().filter(rule -> rule.about == About.WHO).toList();
    }

    /** Key of the sentence that says that it is not met. */
    String refusal() {
        return "assurance.rule." + this + ".unmet";
    }

    private static Stream<SignOffRule> applying(DecisionCase of) {
        return Stream.of(values()).filter(rule -> rule.applies(of));
    }

    private enum About {
        WHO,
        WHAT
    }

    /** A rule and whether it is met, for the page. */
    record Checked(SignOffRule rule, boolean met) {}
}
