package org.followthrough.reports;

import java.time.Clock;
import org.followthrough.history.sealing.Seals;
import org.followthrough.people.Viewer;
import org.springframework.stereotype.Component;

/** Says of a paper when it is made, by whom, and on which history. One statement. */
@Component
class PaperMakings {

    private final Clock clock;
    private final Seals seals;

    PaperMakings(Clock clock, Seals seals) {
        this.clock = clock;
        this.seals = seals;
    }

    PaperHeading.Making now(Viewer viewer) {
        return new PaperHeading.Making(
                clock.instant(), viewer.name(), seals.latest().orElse(null));
    }
}
