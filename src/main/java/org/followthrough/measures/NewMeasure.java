package org.followthrough.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.plans.ActionId;
import org.jspecify.annotations.Nullable;

/**
 * What a measure says.
 *
 * @param tells what it tells about young people's lives, in a sentence
 * @param unitWords what is counted, exactly when the unit is {@link Unit#OTHER}
 * @param better which way is good
 * @param baseline where it began; has a date exactly when it has a value
 * @param targetOn by when the target is to be reached; only with a target
 * @param audience one council of a joint plan; null for all
 * @param actions the actions of the plan it speaks for
 */
public record NewMeasure(
        String name,
        @Nullable String tells,
        Unit unit,
        @Nullable String unitWords,
        Direction better,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineOn,
        @Nullable BigDecimal target,
        @Nullable LocalDate targetOn,
        @Nullable String source,
        Interval readEvery,
        @Nullable OrganisationId audience,
        List<ActionId> actions) {

    public NewMeasure {
        actions = List.copyOf(actions);
    }
}
