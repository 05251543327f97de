package org.followthrough.evidence;

import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence to be added, by somebody who has checked that no child can be identified from it.
 *
 * @param shows what it shows, in a sentence or two
 * @param datedOn the day it is about or was made
 * @param audience set: for this council of a shared action and its trust only
 * @param goesOutOfDateOn the first day on which it no longer shows how things are, after {@code datedOn}
 */
public record NewEvidence(
        String title,
        String shows,
        Proof proof,
        LocalDate datedOn,
        @Nullable OrganisationId audience,
        @Nullable LocalDate goesOutOfDateOn) {

    /** Evidence that does not go out of date. */
    public NewEvidence(String title, String shows, Proof proof, LocalDate datedOn, @Nullable OrganisationId audience) {
        this(title, shows, proof, datedOn, audience, null);
    }

    /** Evidence for all that the action is for. */
    public NewEvidence(String title, String shows, Proof proof, LocalDate datedOn) {
        this(title, shows, proof, datedOn, null, null);
    }
}
