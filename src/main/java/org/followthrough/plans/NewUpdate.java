package org.followthrough.plans;

import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Progress to be recorded.
 *
 * @param rating how it is going
 * @param words one sentence at least
 * @param changed what changed for young people
 * @param next what is next
 * @param inTheWay what is in the way
 * @param saidBy the lead whose words these are, when they do not sign in; null when the recorder speaks
 * @param saidOn the day it was said, today at the latest
 * @param audience set: for this council of a shared action and its trust only
 */
public record NewUpdate(
        LeadRating rating,
        String words,
        @Nullable String changed,
        @Nullable String next,
        @Nullable String inTheWay,
        @Nullable String saidBy,
        LocalDate saidOn,
        @Nullable OrganisationId audience) {

    /** Progress for all that the action is for. */
    public NewUpdate(
            LeadRating rating,
            String words,
            @Nullable String changed,
            @Nullable String next,
            @Nullable String inTheWay,
            @Nullable String saidBy,
            LocalDate saidOn) {
        this(rating, words, changed, next, inTheWay, saidBy, saidOn, null);
    }
}
