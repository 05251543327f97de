package org.followthrough.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the Northamptonshire story once, however often and on however many instances the product starts. Facts about
 * inspections are published ones; plans, actions, progress and people are made up.
 */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class DemonstrationStory implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationStory.class);
    /** Any number that nobody else locks by: the instances tell the story one at a time. */
    private static final long LOCK = 20_241_031L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Teller teller;
    private final Casting casting;
    private final Correspondence correspondence;
    private final CareLeaversChapter careLeavers;

    DemonstrationStory(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Teller teller,
            Casting casting,
            Correspondence correspondence,
            CareLeaversChapter careLeavers) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.teller = teller;
        this.casting = casting;
        this.correspondence = correspondence;
        this.careLeavers = careLeavers;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> tellOnce());
    }

    private void tellOnce() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .singleRow();
        if (isSomebodyThere()) {
            return;
        }
        LOG.info("Loading the demonstration story");
        try {
            teller.on(Casting.COUNCILS_BEGIN);
            Cast cast = casting.cast();
            correspondence.before(cast);
            careLeavers.tell(cast);
            correspondence.after(cast);
        } finally {
            teller.end();
        }
    }

    /** The story is told into an empty database only: never beside a council's own people. */
    private boolean isSomebodyThere() {
        return jdbc.sql("select exists (select from person)")
                .query(Boolean.class)
                .single();
    }
}
