package org.followthrough.organisations;

/** What sort of body an organisation is. */
public enum OrganisationKind {
    LOCAL_AUTHORITY,
    TRUST,
    AGENCY,
    PARTNER
}
