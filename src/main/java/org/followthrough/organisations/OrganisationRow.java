package org.followthrough.organisations;

/** One organisation as lists and drop-downs show it; {@code code} is what its references begin with. */
public record OrganisationRow(OrganisationId id, OrganisationKind kind, String name, String code) {}
