package org.followthrough.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One progress update as pages show it.
 *
 * @param saidBy the lead whose words these are; null when the recorder speaks
 * @param noChange whether all was as before, in one press
 * @param recordedBy the name of whoever recorded it
 * @param council the one of several it is for, with its trust; null when it is for all that the action is for
 */
public record UpdateRow(
        LeadRating rating,
        String words,
        @Nullable String changed,
        @Nullable String next,
        @Nullable String inTheWay,
        @Nullable String saidBy,
        LocalDate saidOn,
        boolean noChange,
        String recordedBy,
        Instant recordedAt,
        @Nullable String council) {}
