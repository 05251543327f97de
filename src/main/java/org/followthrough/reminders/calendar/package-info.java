/** Calendar feeds: what is due, in the calendar that somebody keeps anyway, under a private address. */
@NullMarked
@NamedInterface("calendar")
package org.followthrough.reminders.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
