package org.followthrough.reports.pack;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that was decided about whether an action is done and lasts.
 *
 * @param what the end of its message key, such as {@code signed-off}
 * @param by as the paper names them
 * @param words why, or what was found
 */
record PackEvent(UUID action, String reference, LocalDate on, String what, String by, String words) {}
