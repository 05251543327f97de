package org.followthrough.demo;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.followthrough.history.ChangeStamp;
import org.followthrough.people.PersonId;
import org.followthrough.people.SignedIn;
import org.followthrough.people.Viewer;
import org.followthrough.people.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Lets the people of the story act on its days, in one transaction, so that the story is there wholly or not at all. */
@Component
@ConditionalOnBooleanProperty("followthrough.demonstration")
class Teller {

    private final StoryClock clock;
    private final ChangeStamp stamp;
    private final Viewers viewers;
    private final EntityManager entities;
    private final Map<PersonId, Viewer> viewersOfDay = new HashMap<>();
    private @Nullable LocalDate viewersOn;

    Teller(StoryClock clock, ChangeStamp stamp, Viewers viewers, EntityManager entities) {
        this.clock = clock;
        this.stamp = stamp;
        this.viewers = viewers;
        this.entities = entities;
    }

    /** Turns to a day on which the system itself acts. */
    void on(LocalDate day) {
        clock.turnTo(day);
        stamp.stamp();
    }

    /** On this day this person did this; history will tell it so. */
    <T> T tell(LocalDate day, PersonId person, Function<Viewer, T> deed) {
        clock.turnTo(day);
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(person)));
        try {
            stamp.stamp();
            T outcome = deed.apply(viewer(day, person));
            entities.flush();
            entities.clear();
            return outcome;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** On this day this person did this; history will tell it so. */
    void let(LocalDate day, PersonId person, Consumer<Viewer> deed) {
        tell(day, person, viewer -> {
            deed.accept(viewer);
            return viewer;
        });
    }

    void end() {
        clock.turnBackToNow();
        viewersOfDay.clear();
        viewersOn = null;
    }

    /** Who somebody is changes from day to day at most. */
    private Viewer viewer(LocalDate day, PersonId person) {
        if (!day.equals(viewersOn)) {
            viewersOfDay.clear();
            viewersOn = day;
        }
        return viewersOfDay.computeIfAbsent(
                person, someone -> viewers.of(someone).orElseThrow());
    }
}
