package org.followthrough.reports.document;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.plans.lists.ActionFilter;
import org.jspecify.annotations.Nullable;

/**
 * A paper somebody asks for.
 *
 * @param snapshot the id it will be known by
 * @param asAt the day whose end it tells of: today, or a past day in England
 * @param since the day it tells what moved since; null for the last board date before {@code asAt}
 * @param withoutPeople leaves people's names out and keeps role titles, for papers that are published
 * @param filter which actions, as the list it was asked for from shows them
 * @param organisation the one of the plan that it is made for: it holds what that one may see; null for all the viewer sees
 * @param viewer whoever asks, with their roles and organisations of today and {@code asAt} for today's date
 */
public record PaperRequest(
        UUID snapshot,
        PlanId plan,
        LocalDate asAt,
        @Nullable LocalDate since,
        boolean withoutPeople,
        ActionFilter filter,
        @Nullable OrganisationId organisation,
        Viewer viewer) {

    /** A paper with all that the viewer may see. */
    public PaperRequest(
            UUID snapshot,
            PlanId plan,
            LocalDate asAt,
            @Nullable LocalDate since,
            boolean withoutPeople,
            ActionFilter filter,
            Viewer viewer) {
        this(snapshot, plan, asAt, since, withoutPeople, filter, null, viewer);
    }

    /** The same, read with other eyes. */
    public PaperRequest by(Viewer other) {
        return new PaperRequest(snapshot, plan, asAt, since, withoutPeople, filter, organisation, other);
    }
}
