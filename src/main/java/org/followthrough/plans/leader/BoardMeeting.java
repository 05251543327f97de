package org.followthrough.plans.leader;

import java.time.LocalDate;

/** A day on which the board of a plan meets. */
record BoardMeeting(LocalDate on, String plan) {}
