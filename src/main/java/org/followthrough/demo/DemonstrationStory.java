package org.followthrough.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.followthrough.demo.script.Scripts;
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
    private final PlanStories plans;
    private final PublicStory published;

    DemonstrationStory(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Teller teller,
            Casting casting,
            Correspondence correspondence,
            PlanStories plans,
            PublicStory published) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.teller = teller;
        this.casting = casting;
        this.correspondence = correspondence;
        this.plans = plans;
        this.published = published;
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
        long began = System.nanoTime();
        try {
            teller.on(Casting.COUNCILS_BEGIN);
            List<Happening> story = story(casting.cast());
            story.forEach(happening -> happening.deed().run());
            LOG.info(
                    "Loaded the demonstration story: {} deeds in {} ms",
                    story.size(),
                    Duration.ofNanos(System.nanoTime() - began).toMillis());
        } finally {
            teller.end();
        }
    }

    /** Letters and plans day by day; on a day letters come first, as a plan may answer one. */
    private List<Happening> story(Cast cast) {
        List<Happening> story = new ArrayList<>(correspondence.of(cast));
        Scripts.all().forEach(script -> story.addAll(plans.of(script, cast)));
        story.addAll(published.of(cast));
        story.sort(Comparator.comparing(Happening::day));
        return story;
    }

    /** The story is told into an empty database only: never beside a council's own people. */
    private boolean isSomebodyThere() {
        return jdbc.sql("select exists (select from person)")
                .query(Boolean.class)
                .single();
    }
}
