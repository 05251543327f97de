package org.followthrough.reports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.lists.ActionFilter;
import org.followthrough.plans.lists.TypedDay;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.shared.Ids;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A paper as an address asks for it.
 *
 * @param plan id of the plan
 * @param asAt a day, {@code 2026-03-31} or {@code 31/3/2026}; today when left out
 * @param since the day to tell what moved since
 * @param people {@code without} leaves names out and keeps role titles
 * @param organisation id of the one of the plan that it is made for; nothing for all that whoever asks may see
 * @param fine stands for what looks personal in it and was found to be fine
 */
record PaperAsked(
        @Nullable String plan,
        @Nullable String asAt,
        @Nullable String since,
        @Nullable String people,
        @Nullable String organisation,
        @Nullable String fine) {

    private static final String WITHOUT = "without";

    /**
     * Says beside each day, and beside the organisation, what is wrong with it.
     *
     * @param offered the organisations it can be made for
     */
    void check(LocalDate today, Collection<OrganisationId> offered, Errors errors) {
        if (isForOne() && offered.stream().noneMatch(one -> one.toString().equals(organisation))) {
            errors.rejectValue("organisation", "reports.preview.organisation.not-one");
        }
        LocalDate until =
                checked("asAt", asAt, "reports.preview.as-at.not-a-day", errors).orElse(today);
        if (until.isAfter(today)) {
            errors.rejectValue("asAt", "reports.preview.as-at.to-come");
        }
        checked("since", since, "reports.preview.since.not-a-day", errors)
                .filter(from -> !from.isBefore(until))
                .ifPresent(late -> errors.rejectValue("since", "reports.preview.since.not-before"));
    }

    /**
     * What is asked for.
     *
     * @throws NotFound when the plan is no id, or the organisation is none, or a day is none, is still to come or does not lie before the other
     */
    PaperRequest request(ActionFilter filter, Viewer viewer) {
        LocalDate until = isLeftOut(asAt) ? viewer.today() : day(asAt);
        LocalDate from = isLeftOut(since) ? null : day(since);
        if (until.isAfter(viewer.today()) || (from != null && !from.isBefore(until))) {
            throw NotFound.of("a paper of days to come");
        }
        return new PaperRequest(
                Ids.next(),
                planId(),
                until,
                from,
                WITHOUT.equals(people),
                filter,
                organisationId().orElse(null),
                viewer.on(until));
    }

    /**
     * The plan.
     *
     * @throws NotFound when what was asked for is no id
     */
    PlanId planId() {
        try {
            return PlanId.of(plan == null ? "" : plan);
        } catch (IllegalArgumentException notAnId) {
            throw NotFound.of("a paper of a plan that has no such id");
        }
    }

    /** Whether it is asked for one organisation. */
    boolean isForOne() {
        return !isLeftOut(organisation);
    }

    private Optional<OrganisationId> organisationId() {
        try {
            return organisation == null || organisation.isBlank()
                    ? Optional.empty()
                    : Optional.of(OrganisationId.of(organisation));
        } catch (IllegalArgumentException notAnId) {
            throw NotFound.of("a paper for an organisation that has no such id");
        }
    }

    /** The same parameters with what was found to be fine, if anything was. */
    Map<String, String> parametersWithFine(PaperRequest request, LocalDate today) {
        Map<String, String> given = parameters(request, today);
        if (!isLeftOut(fine)) {
            given.put("fine", fine);
        }
        return given;
    }

    /** The parameters of an address that asks for the same paper. */
    static Map<String, String> parameters(PaperRequest request, LocalDate today) {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("plan", request.plan().toString());
        if (!request.asAt().equals(today)) {
            given.put("asAt", request.asAt().toString());
        }
        if (request.since() != null) {
            given.put("since", request.since().toString());
        }
        if (request.withoutPeople()) {
            given.put("people", WITHOUT);
        }
        if (request.organisation() != null) {
            given.put("organisation", request.organisation().toString());
        }
        given.putAll(request.filter().inForce());
        return given;
    }

    private static Optional<LocalDate> checked(String field, @Nullable String typed, String wrong, Errors errors) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = TypedDay.of(typed.strip());
        if (day.isEmpty()) {
            errors.rejectValue(field, wrong);
        }
        return day;
    }

    private static LocalDate day(@Nullable String typed) {
        return TypedDay.of(typed == null ? "" : typed.strip())
                .orElseThrow(() -> NotFound.of("a paper of a day that there is not"));
    }

    private static boolean isLeftOut(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
