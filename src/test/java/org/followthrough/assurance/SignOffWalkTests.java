package org.followthrough.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.followthrough.ClockForTests;
import org.followthrough.FollowthroughTest;
import org.followthrough.World;
import org.followthrough.assurance.Walker.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever does whatever in whichever order: nothing is signed off by its requester or lead or without evidence, and nothing is
 * embedded without a check that somebody else made and that held. A walk of random steps, the same in every run.
 */
@FollowthroughTest
class SignOffWalkTests {

    private static final int STEPS = 10_000;
    private static final long SEED = 20_261_122L;

    /** Of an action by the records: what must never be. Each names itself, so that a failure tells which. */
    private static final String BROKEN = """
            select a.id || ' ' || a.status
            from action a
            where a.id = :action
              and (a.status in ('SIGNED_OFF', 'EMBEDDED')
                   and not exists (select from sign_off_decision d
                                   join sign_off_request r on r.id = d.request_id
                                   where d.action_id = a.id and d.outcome = 'SIGNED_OFF'
                                     and not exists (select from sign_off_request n where n.supersedes_id = r.id)
                                     and d.decided_by <> r.requested_by and d.decided_by is distinct from a.lead_id
                                     and exists (select from relied_on_evidence x where x.request_id = r.id)
                                     and not exists (select from relied_on_evidence x
                                                     join evidence_version v on v.id = x.evidence_version_id
                                                     join evidence e on e.id = v.evidence_id
                                                     where x.request_id = r.id and e.state not in ('RECEIVED', 'ACCEPTED'))
                                     and (a.status = 'SIGNED_OFF'
                                          or exists (select from embedding_check c
                                                     where c.sign_off_id = d.id and c.result = 'HELD'
                                                       and c.checked_by is distinct from a.lead_id
                                                       and c.checked_by <> r.requested_by)))
                   or a.status = 'AWAITING_SIGN_OFF'
                      and (select count(*) from sign_off_request r
                           where r.action_id = a.id
                             and not exists (select from sign_off_decision d where d.request_id = r.id)) <> 1)
            """;

    /** Of the sign-off just made: the second of two is another person's. Whether two are wanted can change afterwards. */
    private static final String ALONE = """
            select a.id || ' signed off twice by one person'
            from action a
            join sign_off_decision d on d.action_id = a.id and d.outcome = 'SIGNED_OFF'
            where a.id = :action and a.status = 'SIGNED_OFF' and wants_second_sign_off(a.id)
              and not exists (select from sign_off_request n where n.supersedes_id = d.request_id)
              and not exists (select from first_acceptance f
                              where f.request_id = d.request_id and f.accepted_by <> d.decided_by)
            """;

    @Autowired
    World world;

    @Autowired
    ClockForTests clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void neverReachesSignedOffByRequesterOrLeadOrWithoutEvidenceNorEmbeddedWithoutACheckThatHeld() {
        Walker walker = new Walker(beans, world, clock, new Random(SEED));
        Map<Step, Integer> taken = new EnumMap<>(Step.class);
        for (int step = 0; step < STEPS; step++) {
            walker.step().ifPresent(done -> {
                taken.merge(done.step(), 1, Integer::sum);
                assertThat(jdbc.sql(done.step() == Step.SIGN_OFF ? BROKEN + " union all " + ALONE : BROKEN)
                                .param("action", done.action().id())
                                .query(String.class)
                                .list())
                        .as("%s after %s", done, taken)
                        .isEmpty();
            });
        }
        assertThat(taken).as("every step was taken, often").containsOnlyKeys(Step.values());
        assertThat(taken.values()).as("%s", taken).allMatch(times -> times >= 5);
        assertThat(walker.count("EMBEDDED")).as("got as far as embedded").isGreaterThan(5);
        overAll(walker);
    }

    private void overAll(Walker walker) {
        assertThat(walker.count("d.outcome = 'SIGNED_OFF'", "sign_off_decision d"))
                .isGreaterThan(50);
        assertThat(walker.count(
                        "d.outcome <> 'TAKEN_BACK' and d.decided_by in (r.requested_by, a.lead_id)",
                        "sign_off_decision d join sign_off_request r on r.id = d.request_id"))
                .isZero();
        assertThat(walker.count(
                        "d.outcome = 'SIGNED_OFF' and not exists (select from relied_on_evidence x where x.request_id = d.request_id)",
                        "sign_off_decision d"))
                .isZero();
        assertThat(
                        walker.count(
                                "true",
                                "sign_off_decision d join first_acceptance f on f.request_id = d.request_id and d.outcome = 'SIGNED_OFF'"))
                .as("second sign-offs")
                .isPositive();
        assertThat(walker.count("d.checked_by = a.lead_id", "embedding_check d"))
                .isZero();
    }
}
