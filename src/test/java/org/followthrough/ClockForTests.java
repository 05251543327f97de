package org.followthrough;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** A clock that stands still at {@link #USUAL} until a test moves it; every test begins with it there. */
@Primary
public final class ClockForTests extends Clock {

    /** Ten in the morning of Saturday 21 November 2026. */
    public static final Instant USUAL = Instant.parse("2026-11-21T10:00:00Z");

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private volatile Instant instant = USUAL;

    /** From here on it is this instant. */
    public void set(Instant other) {
        instant = other;
    }

    /** From here on it is ten in the morning of this day. */
    public void set(LocalDate day) {
        set(day.atTime(10, 0).atZone(LONDON).toInstant());
    }

    /** Time goes by. */
    public void advance(Duration time) {
        set(instant.plus(time));
    }

    /** The day in England. */
    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant, zone);
    }

    /** Puts the clock right again, as all tests share it; where there is none it does nothing. */
    public static class Reset extends AbstractTestExecutionListener {

        @Override
        public void beforeTestMethod(TestContext context) {
            context.getApplicationContext().getBeanProvider(ClockForTests.class).ifAvailable(clock -> clock.set(USUAL));
        }
    }
}
