package org.followthrough.reports.shelf;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * A paper to keep under a name.
 *
 * @param organisation whom it is made for and whose people find it; nothing for everybody of the plan
 * @param paper what its address calls it; the action plan when left out
 * @param people {@code without} leaves names out
 * @param since a day, {@code 2026-03-31} or {@code 31/3/2026}, or nothing
 * @param filter query of the list of actions it was asked for from
 */
record SavedPaperForm(
        @NotBlank(message = "{reports.saved.name.missing}")
        @Size(max = 80, message = "{reports.saved.name.long}")
        @Nullable
        String name,

        @Nullable String organisation,
        @Nullable String paper,
        @Nullable String people,
        @Nullable String since,
        @Nullable String filter) {

    private static final String FIRST = "action-plan";
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    Optional<OrganisationId> organisationId() {
        try {
            return organisation == null || organisation.isBlank()
                    ? Optional.empty()
                    : Optional.of(OrganisationId.of(organisation));
        } catch (IllegalArgumentException notAnId) {
            throw NotFound.of("an organisation that has no such id");
        }
    }

    PaperOptions options() {
        return new PaperOptions(
                paper == null || paper.isBlank() ? FIRST : paper,
                "without".equals(people),
                day(),
                filter == null ? "" : ActionFilter.ofQuery(filter).query());
    }

    NewSavedPaper toPaper(PlanId plan) {
        return new NewSavedPaper(
                name == null ? "" : name.strip().replace("\0", ""),
                plan,
                organisationId().orElse(null),
                options());
    }

    private @Nullable LocalDate day() {
        try {
            return since == null || since.isBlank()
                    ? null
                    : LocalDate.parse(since.strip(), since.contains("/") ? TYPED : DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeException noDay) {
            throw NotFound.of("a paper since a day that there is not");
        }
    }
}
