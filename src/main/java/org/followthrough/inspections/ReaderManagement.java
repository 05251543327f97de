package org.followthrough.inspections;

import org.followthrough.people.PersonId;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names the people who see a confidential inspection. */
@Service
@Transactional
class ReaderManagement {

    private final Inspections inspections;
    private final InspectionManagement management;
    private final InspectionReading reading;

    ReaderManagement(Inspections inspections, InspectionManagement management, InspectionReading reading) {
        this.inspections = inspections;
        this.management = management;
        this.reading = reading;
    }

    void admit(InspectionId inspection, PersonId reader, Viewer viewer) {
        management.requireKeeper("name a reader", inspection, viewer);
        if (!reading.mayRead(inspection, reader, viewer)) {
            throw NotFound.of(reader);
        }
        find(inspection).admit(reader);
    }

    void dismiss(InspectionId inspection, PersonId reader, Viewer viewer) {
        management.requireKeeper("end a reader", inspection, viewer);
        find(inspection).dismiss(reader, viewer.today());
    }

    private Inspection find(InspectionId inspection) {
        return inspections.findById(inspection).orElseThrow(() -> NotFound.of(inspection));
    }
}
