package org.followthrough.reminders.calendar;

/** A plan and the private address of its calendar. */
record PlanCalendarRow(String plan, String address) {}
