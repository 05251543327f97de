package org.followthrough.reminders;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.PlanId;
import org.jspecify.annotations.Nullable;

/** An action so long past its due date that it is to be brought to somebody. */
record LateAction(
        ActionId action,
        EscalationLevel level,
        String reference,
        String title,
        String leadTitle,
        LocalDate dueOn,
        PlanId plan,
        String planName,
        @Nullable UUID audience,
        boolean discreet) {}
