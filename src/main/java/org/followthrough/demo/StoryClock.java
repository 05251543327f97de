package org.followthrough.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock of the demonstration: while the story is told, its thread lives on the story's days; all others live now. */
class StoryClock extends Clock {

    private static final LocalTime TIME_OF_DAY = LocalTime.of(10, 30);

    private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

    private final Clock real;

    StoryClock(Clock real) {
        this.real = real;
    }

    void turnTo(LocalDate day) {
        TOLD.set(day.atTime(TIME_OF_DAY).atZone(getZone()).toInstant());
    }

    void turnBackToNow() {
        TOLD.remove();
    }

    @Override
    public Instant instant() {
        Instant story = TOLD.get();
        return story == null ? real.instant() : story;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(real.withZone(zone));
    }
}
