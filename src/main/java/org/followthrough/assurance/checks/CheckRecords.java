package org.followthrough.assurance.checks;

import org.springframework.stereotype.Component;

/** Keeps the records of what followed a sign-off. */
@Component
class CheckRecords {

    private final EmbeddingChecks checks;
    private final PlannedChecks planned;
    private final Reopenings reopenings;

    CheckRecords(EmbeddingChecks checks, PlannedChecks planned, Reopenings reopenings) {
        this.checks = checks;
        this.planned = planned;
        this.reopenings = reopenings;
    }

    void keep(EmbeddingCheck made) {
        checks.saveAndFlush(made);
    }

    void keep(PlannedCheck set) {
        planned.saveAndFlush(set);
    }

    void keep(Reopening reopening) {
        reopenings.saveAndFlush(reopening);
    }
}
