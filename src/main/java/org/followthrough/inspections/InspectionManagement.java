package org.followthrough.inspections;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Role;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records inspections and the letters they ended in. Scope is checked before role: 404 comes before 403. */
@Service
@Transactional
public class InspectionManagement {

    /** Who puts letters in and records inspections, of an organisation concerned or of its trust. */
    public static final Set<Role> KEEPERS = Set.of(Role.OFFICER, Role.MANAGER, Role.LEADER);

    private final Inspections inspections;
    private final Letters letters;
    private final InspectionScope scope;
    private final FrameworkDirectory frameworks;
    private final InspectionReferences references;
    private final Clock clock;

    InspectionManagement(
            Inspections inspections,
            Letters letters,
            InspectionScope scope,
            FrameworkDirectory frameworks,
            InspectionReferences references,
            Clock clock) {
        this.inspections = inspections;
        this.letters = letters;
        this.scope = scope;
        this.frameworks = frameworks;
        this.references = references;
        this.clock = clock;
    }

    /**
     * Records an inspection; on a confidential one whoever records it is its first reader.
     *
     * @throws NotFound when an organisation is not one the viewer sees
     * @throws org.followthrough.shared.NotPermitted when they may not write for each of the organisations
     * @throws IllegalArgumentException when dates, areas or grades do not fit together
     */
    public InspectionId record(NewInspection inspection, Viewer viewer) {
        inspection.organisations().forEach(organisation -> requireWriting(organisation, viewer));
        FrameworkRow framework = frameworks.of(inspection.framework());
        String reference = references.next(inspection.organisations().get(0), inspection.startedOn());
        return inspections
                .saveAndFlush(Inspection.record(inspection, framework, reference, viewer.id(), clock.instant()))
                .id();
    }

    /**
     * Keeps the letter of an inspection for good.
     *
     * @throws NotAllowedNow when the inspection has its letter already
     */
    public void keepLetter(InspectionId inspection, NewLetter letter, Viewer viewer) {
        requireKeeper("keep a letter", inspection, viewer);
        if (letters.existsByInspection(inspection)) {
            throw new NotAllowedNow("inspections.letter.already-kept");
        }
        letters.saveAndFlush(Letter.accept(inspection, letter, viewer.id(), clock.instant()));
    }

    void correct(InspectionId inspection, InspectionFacts facts, int begunFrom, Viewer viewer) {
        requireKeeper("correct an inspection", inspection, viewer);
        find(inspection).correct(facts, begunFrom, viewer.id());
    }

    /** Passes when the viewer sees the inspection and may write it. */
    @Transactional(readOnly = true)
    public void requireKeeper(String verb, InspectionId inspection, Viewer viewer) {
        viewer.require(verb, KEEPERS, scope.organisationsOf(inspection, viewer), null);
    }

    private static void requireWriting(OrganisationId organisation, Viewer viewer) {
        if (!viewer.visibleOrganisations().contains(organisation)) {
            throw NotFound.of(organisation);
        }
        viewer.require("record an inspection", KEEPERS, List.of(organisation), null);
    }

    private Inspection find(InspectionId inspection) {
        return inspections.findById(inspection).orElseThrow(() -> NotFound.of(inspection));
    }
}
