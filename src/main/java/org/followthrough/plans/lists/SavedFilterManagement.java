package org.followthrough.plans.lists;

import java.time.Clock;
import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps filters for the person who asks, for nobody else. */
@Service
@Transactional
class SavedFilterManagement {

    /** How many a person can keep. */
    static final int AT_MOST = 50;

    private final SavedFilters filters;
    private final SavedFilterDirectory directory;
    private final Clock clock;

    SavedFilterManagement(SavedFilters filters, SavedFilterDirectory directory, Clock clock) {
        this.filters = filters;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Keeps a filter of a plan's list, or of the list of all plans, under a name.
     *
     * @return false when the person has one of that name on that list already
     * @throws NotAllowedNow when they keep as many as a person can
     * @throws NotFound when the plan is not theirs to see
     */
    boolean keep(@Nullable PlanId plan, String name, ActionFilter filter, Viewer viewer) {
        directory.planName(plan, viewer);
        List<SavedFilter> kept = filters.findByPerson(viewer.id());
        if (kept.stream().anyMatch(other -> other.isOfList(plan) && other.isCalled(name))) {
            return false;
        }
        if (kept.size() >= AT_MOST) {
            throw new NotAllowedNow("plans.saved-filter.too-many");
        }
        filters.save(SavedFilter.keep(plan, name, filter, viewer.id(), clock.instant()));
        return true;
    }

    /**
     * Gives a filter another name.
     *
     * @return false when another on that list has the name already
     */
    boolean rename(SavedFilterId id, String name, Viewer viewer) {
        SavedFilter filter = mine(id, viewer);
        boolean taken = filters.findByPerson(viewer.id()).stream()
                .anyMatch(other -> !other.id().equals(id) && other.isOfSameListAs(filter) && other.isCalled(name));
        if (!taken) {
            filter.rename(name);
        }
        return !taken;
    }

    void remove(SavedFilterId id, Viewer viewer) {
        filters.delete(mine(id, viewer));
    }

    private SavedFilter mine(SavedFilterId id, Viewer viewer) {
        return filters.findById(id).filter(filter -> filter.isOf(viewer.id())).orElseThrow(() -> NotFound.of(id));
    }
}
