package org.followthrough.measures.help;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.measures.Direction;
import org.followthrough.measures.Interval;
import org.followthrough.measures.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One part that can be taken or left.
 *
 * @param words what the measure, the milestone or the evidence is called
 * @param tells what a measure tells
 * @param unit of a measure, as are {@code better} and {@code readEvery}
 * @param dueOn the day a milestone would be due
 * @param known a measure of this name that the plan has already
 * @param taken whether the action has it already
 */
record HelpOffer(
        UUID id,
        Kind kind,
        String words,
        @Nullable String tells,
        @Nullable Unit unit,
        @Nullable Direction better,
        @Nullable Interval readEvery,
        @Nullable LocalDate dueOn,
        @Nullable UUID known,
        boolean taken) {

    enum Kind {
        MEASURE,
        MILESTONE,
        EVIDENCE
    }
}
