package org.followthrough.plans.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.findings.RecommendationId;
import org.followthrough.plans.ActionId;
import org.followthrough.plans.ActionStatus;
import org.followthrough.plans.LeadRating;
import org.jspecify.annotations.Nullable;

/**
 * An action as it is, for a row to be held against.
 *
 * @param words what it says, with the recommendations the importer sees
 * @param names of theme, lead, manager and partner, for the page; the manager and people may have left
 * @param firstStep the day of its first open milestone, if any; {@code lastStep} of its last
 * @param reported what was reported on it before, each by its MD5
 * @param kept whether the importer may change it
 */
record KnownAction(
        ActionId id,
        int number,
        int version,
        RowWords words,
        Names names,
        LocalDate originalDueOn,
        ActionStatus status,
        @Nullable String importKey,
        @Nullable LeadRating rating,
        @Nullable LocalDate lastUpdateOn,
        @Nullable LocalDate firstStep,
        @Nullable LocalDate lastStep,
        Set<String> reported,
        boolean kept) {

    /** Names as pages say them; null where there is nobody and nothing. */
    record Names(
            @Nullable String theme,
            @Nullable String lead,
            @Nullable String manager,
            @Nullable String partner,
            @Nullable String lastUpdate) {}

    String reference() {
        return "A" + number;
    }

    List<RecommendationId> recommendations() {
        return words.recommendations();
    }
}
