package org.followthrough.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A role somebody holds in an organisation from a day on, optionally until a day, optionally for one plan only. */
@Entity
class Membership {

    @EmbeddedId
    private MembershipId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private Role role;

    private LocalDate fromDate;
    private @Nullable LocalDate untilDate;
    private @Nullable UUID onlyPlanId;

    @NullUnmarked
    protected Membership() {}

    private Membership(NewMembership joining) {
        this.id = MembershipId.next();
        this.person = joining.person();
        this.organisation = joining.organisation();
        this.role = joining.role();
        this.fromDate = joining.from();
        this.untilDate = joining.until();
        this.onlyPlanId = joining.onlyPlan();
    }

    static Membership begin(NewMembership joining) {
        return new Membership(joining);
    }

    void endOn(LocalDate lastDay) {
        this.untilDate = lastDay;
    }

    MembershipId id() {
        return id;
    }
}
