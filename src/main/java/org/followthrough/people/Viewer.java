package org.followthrough.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.shared.NotPermitted;
import org.jspecify.annotations.Nullable;

/**
 * The person of a request, with what they may see today and in which roles. Read once for each request and handed on as
 * an argument; controllers and services take one as a parameter.
 *
 * @param id the person
 * @param name how colleagues know them
 * @param roleTitle their job, such as <i>Leaving care service manager</i>
 * @param grants one for each membership in force today
 * @param today the day of the request in Europe/London
 */
public record Viewer(PersonId id, String name, String roleTitle, List<Grant> grants, LocalDate today) {

    /**
     * The scope of every query, as named parameters for {@code JdbcClient.params}: {@code organisations} and
     * {@code plans} are PostgreSQL array literals to be cast to {@code uuid[]}, {@code viewer} is the person's id,
     * {@code reads_confidential} says whether a name on a confidential inspection counts (never for those who are only
     * board members), {@code today} the day.
     */
    public Map<String, Object> scope() {
        return Map.of(
                "organisations", array(visibleOrganisations().stream().map(OrganisationId::id)),
                "plans", array(grants.stream().map(Grant::onlyPlan).filter(plan -> plan != null)),
                "viewer", id.id(),
                "reads_confidential", grants.stream().anyMatch(grant -> grant.role() != Role.BOARD_MEMBER),
                "today", today);
    }

    /** The same person with the same permissions, asking about another day. */
    public Viewer on(LocalDate day) {
        return new Viewer(id, name, roleTitle, grants, day);
    }

    /** The same person with what they may see and do for these organisations and for no others; never more than before. */
    public Viewer within(Set<OrganisationId> organisations) {
        List<Grant> narrowed = grants.stream()
                .map(grant -> grant.within(organisations))
                .flatMap(Optional::stream)
                .toList();
        return new Viewer(id, name, roleTitle, narrowed, today);
    }

    /** Every organisation whose open inspections and plans the viewer may see. */
    public Set<OrganisationId> visibleOrganisations() {
        return reach(Set.of(Role.values()));
    }

    /** Organisations in which, or for which, the viewer holds one of the roles; their own before those they deliver for. */
    public Set<OrganisationId> reach(Set<Role> roles) {
        return grants.stream()
                .filter(grant -> roles.contains(grant.role()) && grant.coversWholeOrganisation())
                .flatMap(grant -> grant.reach().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Organisations the viewer is a member of with one of the roles, without those these deliver for. */
    public Set<OrganisationId> memberOf(Set<Role> roles) {
        return grants.stream()
                .filter(grant -> roles.contains(grant.role()) && grant.coversWholeOrganisation())
                .map(Grant::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the viewer holds one of the roles for any of the organisations, or for this one plan of theirs. */
    public boolean holds(Set<Role> roles, Collection<OrganisationId> any, @Nullable UUID plan) {
        return grants.stream()
                .filter(grant -> roles.contains(grant.role()))
                .anyMatch(grant -> any.stream().anyMatch(organisation -> grant.covers(organisation, plan)));
    }

    /**
     * Passes when the viewer holds one of the roles for any of the organisations.
     *
     * @param verb what they are about to do, for the log
     * @throws NotPermitted otherwise
     */
    public void require(String verb, Set<Role> roles, Collection<OrganisationId> any, @Nullable UUID plan) {
        if (!holds(roles, any, plan)) {
            throw NotPermitted.to(verb);
        }
    }

    /** Whether the viewer holds one of the roles anywhere; decides which links a page offers, never what may be done. */
    public boolean holdsAnywhere(Role... roles) {
        return grants.stream().anyMatch(grant -> List.of(roles).contains(grant.role()));
    }

    /** Whether the page offers the review queue. */
    public boolean mayReview() {
        return holdsAnywhere(Role.MANAGER, Role.LEADER);
    }

    /** Whether the page offers the administration. */
    public boolean mayAdminister() {
        return holdsAnywhere(Role.ADMINISTRATOR);
    }

    /** Whether the page offers to put letters in, to plan and to report progress. */
    public boolean mayKeepPlans() {
        return holdsAnywhere(Role.OFFICER, Role.MANAGER, Role.LEADER);
    }

    private static String array(Stream<UUID> ids) {
        return ids.sorted(Comparator.naturalOrder()).map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
