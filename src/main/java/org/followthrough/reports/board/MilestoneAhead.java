package org.followthrough.reports.board;

import java.time.LocalDate;
import java.util.UUID;

/** A milestone neither reached nor given up. */
public record MilestoneAhead(UUID action, String title, LocalDate due) {}
