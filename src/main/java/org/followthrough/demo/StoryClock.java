package org.followthrough.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock of the demonstration: while the story is told, its thread lives on the story's days; all others live now. */
class StoryClock extends Clock {

    private static final LocalTime MORNING = LocalTime.of(9, 10);
    private static final Duration BETWEEN_DEEDS = Duration.ofMinutes(3);

    private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

    private final Clock real;

    StoryClock(Clock real) {
        this.real = real;
    }

    /** Begins a day in the morning; what happens on the same day happens a little later. */
    void turnTo(LocalDate day) {
        Instant told = TOLD.get();
        boolean sameDay = told != null && told.atZone(getZone()).toLocalDate().equals(day);
        TOLD.set(
                sameDay
                        ? told.plus(BETWEEN_DEEDS)
                        : day.atTime(MORNING).atZone(getZone()).toInstant());
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
