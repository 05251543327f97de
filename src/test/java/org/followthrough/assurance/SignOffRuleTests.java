package org.followthrough.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignOffRuleTests {

    private static final PersonId DECIDER = PersonId.next();
    private static final PersonId REQUESTER = PersonId.next();
    private static final PersonId LEAD = PersonId.next();

    @Test
    void areAllMetByAManagerWhoNeitherAskedNorLeads() {
        assertThat(SignOffRule.unmet(manager(REQUESTER, LEAD, 1))).isEmpty();
        assertThat(SignOffRule.unmet(manager(REQUESTER, null, 3))).isEmpty();
    }

    @Test
    void keepAManagerFromDecidingOnTheirOwnRequest() {
        assertThat(SignOffRule.unmet(manager(DECIDER, LEAD, 1))).containsExactly(SignOffRule.NOT_YOUR_OWN_REQUEST);
    }

    @Test
    void keepAManagerFromDecidingOnTheActionTheyLead() {
        assertThat(SignOffRule.unmet(manager(REQUESTER, DECIDER, 1))).containsExactly(SignOffRule.NOT_YOUR_OWN_ACTION);
    }

    @Test
    void letALeaderDecideOnlyWhereNoManagerMay() {
        DecisionCase withoutManager = leader(false);
        DecisionCase withManager = leader(true);

        assertThat(SignOffRule.unmet(withoutManager)).isEmpty();
        assertThat(withoutManager.leaderStandsIn()).isTrue();
        assertThat(SignOffRule.unmet(withManager)).containsExactly(SignOffRule.MANAGER_OF_THE_ACTION);
        assertThat(withManager.leaderStandsIn()).isFalse();
    }

    @Test
    void letNobodyElseDecideEvenWhereNoManagerMay() {
        DecisionCase officer = new DecisionCase(DECIDER, false, false, REQUESTER, LEAD, false, 1);

        assertThat(SignOffRule.unmet(officer)).containsExactly(SignOffRule.MANAGER_OF_THE_ACTION);
    }

    @Test
    void wantEvidence() {
        assertThat(SignOffRule.unmet(manager(REQUESTER, LEAD, 0))).containsExactly(SignOffRule.RELIES_ON_EVIDENCE);
    }

    @Test
    void areAllShownWithWhetherTheyAreMet() {
        assertThat(SignOffRule.check(manager(DECIDER, LEAD, 1)))
                .hasSize(4)
                .contains(
                        new SignOffRule.Checked(SignOffRule.NOT_YOUR_OWN_REQUEST, false),
                        new SignOffRule.Checked(SignOffRule.RELIES_ON_EVIDENCE, true));
    }

    private static DecisionCase manager(PersonId requester, @Nullable PersonId lead, int pieces) {
        return new DecisionCase(DECIDER, true, false, requester, lead, true, pieces);
    }

    private static DecisionCase leader(boolean managerEligible) {
        return new DecisionCase(DECIDER, false, true, REQUESTER, LEAD, managerEligible, 1);
    }
}
