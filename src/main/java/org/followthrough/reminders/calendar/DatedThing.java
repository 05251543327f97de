package org.followthrough.reminders.calendar;

import java.time.LocalDate;

/**
 * One day in a calendar.
 *
 * @param key what makes it the same entry at the next reading, whatever its day or words are then
 * @param words what stands in the calendar
 * @param address the page it is about, beginning with a slash
 */
public record DatedThing(String key, LocalDate on, String words, String address) {}
