package org.followthrough.pages;

import java.time.LocalDate;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.Nullable;

/** A day on which the board of a plan meets. */
record BoardDateRow(PlanId plan, String name, @Nullable String board, LocalDate meetsOn) {}
