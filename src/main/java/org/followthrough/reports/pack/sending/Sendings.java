package org.followthrough.reports.pack.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.reports.document.ReadablePaper;
import org.springframework.stereotype.Component;

/**
 * What is known of the packs on their way, for a while and of so many at most. It is not written down: what is lost with the
 * server is only how far a download got that was lost with it.
 */
@Component
class Sendings {

    static final int AT_MOST = 200;
    static final Duration KEPT = Duration.ofHours(2);

    private final Map<UUID, Sending> bySnapshot = new HashMap<>();
    private final Clock clock;

    Sendings(Clock clock) {
        this.clock = clock;
    }

    /** Somebody takes a pack from its beginning; what was known of an earlier try is forgotten. */
    synchronized Sending begin(ReadablePaper pack) {
        Sending sending = new Sending(FilePlaces.of(pack.blocks()), clock);
        bySnapshot.put(pack.heading().making().snapshot(), sending);
        forgetWhatIsOld();
        return sending;
    }

    /** The last try to take a pack, if it is known. */
    synchronized Optional<Sending> of(UUID snapshot) {
        forgetWhatIsOld();
        return Optional.ofNullable(bySnapshot.get(snapshot));
    }

    private void forgetWhatIsOld() {
        Instant since = clock.instant().minus(KEPT);
        bySnapshot.values().removeIf(sending -> sending.movedAt().isBefore(since));
        while (bySnapshot.size() > AT_MOST) {
            bySnapshot.values().remove(Collections.min(bySnapshot.values(), Comparator.comparing(Sending::movedAt)));
        }
    }
}
