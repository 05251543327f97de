package org.followthrough.plans.sheets;

import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.sheets.reading.Sheet;

/**
 * A spreadsheet on its way: how it is read, and its sheets.
 *
 * @param organisations those of the plan
 */
record Draft(
        PlanImportId id,
        PlanId plan,
        List<OrganisationId> organisations,
        String fileName,
        Mapping mapping,
        List<Sheet> sheets) {

    /** The sheet that is read. */
    Sheet sheet() {
        return sheets.get(mapping.sheet());
    }
}
