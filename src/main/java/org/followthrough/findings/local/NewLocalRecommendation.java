package org.followthrough.findings.local;

import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation that no inspectorate made.
 *
 * @param organisation whose it is
 * @param source where it can be read, such as the name of the audit
 * @param saidOn the day it was made, today at the latest; its year is in the reference
 * @param response null until there is one
 * @param outcomeWanted what will be different, in one sentence
 */
public record NewLocalRecommendation(
        OrganisationId organisation,
        LocalSource sourceKind,
        String source,
        LocalDate saidOn,
        String words,
        @Nullable ReasonedResponse response,
        @Nullable String outcomeWanted) {}
