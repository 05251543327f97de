package org.followthrough.findings.dates;

import java.time.LocalDate;
import org.followthrough.workingdays.DateRule;

/**
 * A date that somebody put in the place of the one worked out or printed.
 *
 * @param number which replaced date of its inspection it is, from 1
 */
public record ChangedDate(DateRule rule, int number, LocalDate dueOn, String by, LocalDate on, String reason) {}
