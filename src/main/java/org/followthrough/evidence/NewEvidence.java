package org.followthrough.evidence;

import java.time.LocalDate;

/**
 * A piece of evidence to be added, by somebody who has checked that no child can be identified from it.
 *
 * @param shows what it shows, in a sentence or two
 * @param datedOn the day it is about or was made
 */
public record NewEvidence(String title, String shows, Proof proof, LocalDate datedOn) {}
