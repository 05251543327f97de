package org.followthrough.plans.sheets;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ImportedAction;
import org.followthrough.plans.NewAction;
import org.followthrough.plans.NewUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What a row will do once the import is accepted.
 *
 * @param written the action it writes down; null when there is one already
 * @param action the one there is; null when it is new
 * @param version the version of that one that was looked at
 * @param words what it is to say from now on; null when that stays
 * @param originalDueOn the date it was first due, where the row says another
 * @param update what is to be reported; for a new action it is inside of it
 * @param links evidence it does not have yet
 */
record Intent(
        @Nullable ImportedAction written,
        @Nullable ActionId action,
        int version,
        @Nullable NewAction words,
        @Nullable LocalDate originalDueOn,
        @Nullable NewUpdate update,
        List<URI> links) {

    boolean isNothing() {
        return written == null && words == null && update == null && links.isEmpty();
    }
}
