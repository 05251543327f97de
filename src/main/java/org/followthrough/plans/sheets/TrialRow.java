package org.followthrough.plans.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of one row of a spreadsheet.
 *
 * @param number of the row, as the spreadsheet counts
 * @param reference of the action it is about, here or in the spreadsheet; null when it has none
 * @param title what the action is called; empty when that is not known
 * @param changes field by field; of a new action, all that it says
 * @param refusals why it cannot go in
 * @param notes what to know beside that
 * @param intent what it does once accepted; null when it does nothing
 */
record TrialRow(
        int number,
        TrialKind kind,
        @Nullable String reference,
        String title,
        List<Change> changes,
        List<Said> refusals,
        List<Said> notes,
        @Nullable Intent intent) {}
