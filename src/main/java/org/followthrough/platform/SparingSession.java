package org.followthrough.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that notes at most once a minute that it is in use, so that reading pages does not write. */
record SparingSession<S extends Session>(S stored) implements Session {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Override
    public void setLastAccessedTime(Instant time) {
        if (!time.isBefore(stored.getLastAccessedTime().plus(PAUSE))) {
            stored.setLastAccessedTime(time);
        }
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public String changeSessionId() {
        return stored.changeSessionId();
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the interface is so
    public <T> @Nullable T getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            stored.removeAttribute(name);
        } else {
            stored.setAttribute(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        stored.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        stored.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
