package org.followthrough.assurance.questions;

import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A question about to be asked.
 *
 * @param audience the council it is only for, with its trust; null: for all organisations of the action
 */
public record NewQuestion(String words, @Nullable OrganisationId audience) {}
