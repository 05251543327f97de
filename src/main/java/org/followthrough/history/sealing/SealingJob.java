package org.followthrough.history.sealing;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals what has been settled, every five seconds, in one instance. */
@Component
class SealingJob {

    private final Seals seals;

    SealingJob(Seals seals) {
        this.seals = seals;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT5S")
    @SchedulerLock(name = "seal-history")
    void run() {
        seals.seal();
    }
}
