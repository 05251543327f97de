package org.followthrough.reminders;

import java.time.LocalDate;
import org.followthrough.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be told.
 *
 * @param address where mail reaches them; null in the demonstration alone
 * @param told the day of the last digest, null for never
 */
record Recipient(
        PersonId person,
        @Nullable String address,
        DigestChoice choice,
        @Nullable LocalDate told) {}
