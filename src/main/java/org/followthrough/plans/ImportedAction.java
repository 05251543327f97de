package org.followthrough.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action as a spreadsheet has it, to be written down.
 *
 * @param originalDueOn the date it was first due, where that is not its due date now
 * @param importKey its reference in the spreadsheet, by which it is known when that is put in again
 * @param started whether work on it has begun
 * @param closedOn the day it was complete, where it is
 * @param update what was reported on it last
 */
public record ImportedAction(
        NewAction words,
        @Nullable LocalDate originalDueOn,
        @Nullable String importKey,
        boolean started,
        @Nullable LocalDate closedOn,
        @Nullable NewUpdate update) {}
