package org.followthrough.reports.style;

import org.followthrough.organisations.OrganisationId;
import org.followthrough.reports.document.HouseStyle;
import org.jspecify.annotations.Nullable;

/**
 * How the papers of an organisation look.
 *
 * @param version null as long as nothing was chosen
 */
record StyleRow(
        OrganisationId organisation,
        String organisationName,
        HouseStyle style,
        @Nullable Integer version) {}
