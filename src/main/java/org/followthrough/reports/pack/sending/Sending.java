package org.followthrough.reports.pack.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.followthrough.reports.document.Attachment;
import org.jspecify.annotations.Nullable;

/** One pack on its way to whoever takes it: told by the request that sends it, looked at by others. */
final class Sending implements SendWatch {

    private final Clock clock;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger files = new AtomicInteger();
    private volatile Map<String, String> places;
    private volatile SendState state = SendState.DOCUMENTS;
    private volatile @Nullable Attachment file;
    private volatile Instant movedAt;
    private long bytesOnceItEnds;

    /**
     * Begins with the documents.
     *
     * @param places the recommendation that each file proves, by its path
     */
    Sending(Map<String, String> places, Clock clock) {
        this.places = places;
        this.clock = clock;
        this.movedAt = clock.instant();
    }

    @Override
    public void begins(Attachment next) {
        state = SendState.FILES;
        file = next;
        bytesOnceItEnds = bytes.get() + next.bytes();
        movedAt = clock.instant();
    }

    @Override
    public void passes(int some) {
        bytes.addAndGet(some);
        movedAt = clock.instant();
    }

    /** A file that is gone counts as sent: the manifest tells of it. */
    @Override
    public void ends() {
        bytes.set(bytesOnceItEnds);
        files.incrementAndGet();
    }

    /** All of it went out. */
    void done() {
        state = SendState.DONE;
    }

    /** Whoever sent it turns to something else: what is not done by now stopped here. */
    void leave() {
        if (state != SendState.DONE) {
            state = SendState.STOPPED;
        }
        places = Map.of();
        movedAt = clock.instant();
    }

    SendState state() {
        return state;
    }

    int files() {
        return files.get();
    }

    long bytes() {
        return bytes.get();
    }

    Instant movedAt() {
        return movedAt;
    }

    /** The file that is going out. */
    @Nullable
    String path() {
        Attachment now = file;
        return now == null || !state.isUnderWay() ? null : now.path();
    }

    /** The first recommendation that it proves. */
    @Nullable
    String recommendation() {
        String now = path();
        return now == null ? null : places.get(now);
    }
}
