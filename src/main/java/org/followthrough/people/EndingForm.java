package org.followthrough.people;

import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;

/** The last day of a role. */
record EndingForm(
        @RealDate(message = "{people.membership.until.missing}") @Nullable
        DateInput until) {}
