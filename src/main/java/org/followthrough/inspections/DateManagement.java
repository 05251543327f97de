package org.followthrough.inspections;

import java.time.Clock;
import java.util.List;
import org.followthrough.people.Viewer;
import org.followthrough.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts dates in the place of those that are worked out. */
@Service
@Transactional
public class DateManagement {

    private final DateOverrides overrides;
    private final InspectionManagement inspections;
    private final Clock clock;

    DateManagement(DateOverrides overrides, InspectionManagement inspections, Clock clock) {
        this.overrides = overrides;
        this.inspections = inspections;
        this.clock = clock;
    }

    /**
     * Puts a date in the place of another, which stays in view.
     *
     * @param begunFrom how many dates of the inspection had been replaced when the person began
     * @throws org.followthrough.shared.NotFound when the inspection is not the viewer's to see
     * @throws org.followthrough.shared.NotPermitted when they may not write it
     * @throws StaleVersion when somebody replaced the same date meanwhile
     */
    public void override(InspectionId inspection, NewDate date, int begunFrom, Viewer viewer) {
        inspections.requireKeeper("replace a date", inspection, viewer);
        List<DateOverride> earlier = overrides.findByInspectionOrderByNumber(inspection);
        if (earlier.stream().anyMatch(other -> other.isFor(date.rule()) && other.number() > begunFrom)) {
            throw StaleVersion.of(inspection);
        }
        overrides.saveAndFlush(DateOverride.put(inspection, earlier.size() + 1, date, viewer, clock.instant()));
    }
}
