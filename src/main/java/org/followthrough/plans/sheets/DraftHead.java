package org.followthrough.plans.sheets;

import org.followthrough.plans.PlanId;

/**
 * What every page of a draft says.
 *
 * @param rows how many rows stand under the headings
 * @param several whether the file has more than one sheet
 */
record DraftHead(
        PlanImportId id,
        PlanId plan,
        String planName,
        String fileName,
        String sheetName,
        int headingRow,
        int rows,
        boolean several) {

    static DraftHead of(Draft draft, String planName) {
        return new DraftHead(
                draft.id(),
                draft.plan(),
                planName,
                draft.fileName(),
                draft.sheet().name(),
                draft.mapping().headingRow(),
                draft.mapping().rows(draft.sheet()).size(),
                draft.sheets().size() > 1);
    }
}
