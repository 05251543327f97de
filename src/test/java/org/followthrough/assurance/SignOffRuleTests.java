package org.followthrough.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignOffRuleTests {

    private static final PersonId DECIDER = PersonId.next();
    private static final PersonId REQUESTER = PersonId.next();
    private static final PersonId LEAD = PersonId.next();
    private static final PersonId MANAGER = PersonId.next();
    private static final RestsOn SOUND = new RestsOn(2, 0, 0);

    @Test
    void areAllMetByAManagerWhoNeitherAskedNorLeads() {
        assertThat(SignOffRule.unmet(manager(REQUESTER, LEAD, SOUND, 0))).isEmpty();
        assertThat(SignOffRule.unmet(manager(REQUESTER, null, SOUND, 0))).isEmpty();
    }

    @Test
    void keepAManagerFromDecidingOnTheirOwnRequest() {
        assertThat(SignOffRule.unmet(manager(DECIDER, LEAD, SOUND, 0)))
                .containsExactly(SignOffRule.NOT_YOUR_OWN_REQUEST);
    }

    @Test
    void keepAManagerFromDecidingOnTheActionTheyLead() {
        assertThat(SignOffRule.unmet(manager(REQUESTER, DECIDER, SOUND, 0)))
                .containsExactly(SignOffRule.NOT_YOUR_OWN_ACTION);
    }

    @Test
    void letALeaderDecideOnlyWhereNoManagerMay() {
        DecisionCase withoutManager = leader(false, null);
        DecisionCase withManager = leader(true, null);

        assertThat(SignOffRule.unmet(withoutManager)).isEmpty();
        assertThat(withoutManager.leaderStandsIn()).isTrue();
        assertThat(SignOffRule.unmet(withManager)).containsExactly(SignOffRule.MANAGER_OF_THE_ACTION);
        assertThat(withManager.leaderStandsIn()).isFalse();
    }

    @Test
    void letNobodyElseDecideEvenWhereNoManagerMay() {
        DecisionCase officer = new DecisionCase(DECIDER, false, false, REQUESTER, LEAD, false, null, SOUND, 0);

        assertThat(SignOffRule.unmet(officer)).containsExactly(SignOffRule.MANAGER_OF_THE_ACTION);
    }

    @Test
    void wantALeaderForASecondSignOffWhetherAManagerMayOrNot() {
        DecisionCase second = leader(true, MANAGER);

        assertThat(SignOffRule.unmet(second)).isEmpty();
        assertThat(second.leaderStandsIn()).isFalse();
        assertThat(SignOffRule.unmet(new DecisionCase(DECIDER, true, false, REQUESTER, LEAD, true, MANAGER, SOUND, 0)))
                .containsExactly(SignOffRule.LEADER_AFTER_THE_MANAGER);
    }

    @Test
    void keepWhoAcceptedFirstFromSigningOffToo() {
        assertThat(SignOffRule.unmet(leader(false, DECIDER))).containsExactly(SignOffRule.NOT_BOTH_SIGN_OFFS);
    }

    @Test
    void wantEvidence() {
        assertThat(SignOffRule.unmet(manager(REQUESTER, LEAD, new RestsOn(0, 0, 0), 0)))
                .containsExactly(SignOffRule.RELIES_ON_EVIDENCE);
    }

    @Test
    void wantEvidenceThatStillStands() {
        assertThat(SignOffRule.unmet(manager(REQUESTER, LEAD, new RestsOn(2, 0, 1), 0)))
                .containsExactly(SignOffRule.EVIDENCE_STILL_STANDS);
    }

    @Test
    void wantEvidenceCheckedForPersonalData() {
        assertThat(SignOffRule.unmet(manager(REQUESTER, LEAD, new RestsOn(2, 1, 0), 0)))
                .containsExactly(SignOffRule.EVIDENCE_CHECKED);
    }

    @Test
    void wantAllMilestonesDoneOrWaived() {
        assertThat(SignOffRule.unmet(manager(REQUESTER, LEAD, SOUND, 1))).containsExactly(SignOffRule.MILESTONES_DONE);
    }

    @Test
    void letAManagerReturnWhatTheyMayNotSignOff() {
        DecisionCase unsound = manager(REQUESTER, LEAD, new RestsOn(0, 0, 0), 3);

        assertThat(SignOffRule.unmet(unsound)).hasSize(2);
        assertThat(SignOffRule.unmetByWhoDecides(unsound)).isEmpty();
        assertThat(SignOffRule.unmetByWhoDecides(manager(DECIDER, LEAD, new RestsOn(0, 0, 0), 3)))
                .containsExactly(SignOffRule.NOT_YOUR_OWN_REQUEST);
    }

    @Test
    void areShownAsFarAsTheyApplyWithWhetherTheyAreMet() {
        assertThat(SignOffRule.check(manager(DECIDER, LEAD, SOUND, 0)))
                .hasSize(7)
                .contains(
                        new SignOffRule.Checked(SignOffRule.NOT_YOUR_OWN_REQUEST, false),
                        new SignOffRule.Checked(SignOffRule.RELIES_ON_EVIDENCE, true));
        assertThat(SignOffRule.check(leader(true, MANAGER)))
                .extracting(SignOffRule.Checked::rule)
                .contains(SignOffRule.LEADER_AFTER_THE_MANAGER)
                .doesNotContain(SignOffRule.MANAGER_OF_THE_ACTION);
    }

    private static DecisionCase manager(
            PersonId requester, @Nullable PersonId lead, RestsOn restsOn, int openMilestones) {
        return new DecisionCase(DECIDER, true, false, requester, lead, true, null, restsOn, openMilestones);
    }

    private static DecisionCase leader(boolean managerEligible, @Nullable PersonId acceptedBy) {
        return new DecisionCase(DECIDER, false, true, REQUESTER, LEAD, managerEligible, acceptedBy, SOUND, 0);
    }
}
