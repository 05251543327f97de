package org.followthrough.workingdays;

import java.time.LocalDate;

/**
 * A day that a report prints beside one of its requirements.
 *
 * @param reference of the requirement, such as {@code NCT-2023-02-R1}
 */
public record PrintedDate(String reference, LocalDate dueOn) {}
