package org.followthrough.organisations;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A trust delivers children's services for an authority from a day on. */
@Entity
class Delivery {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "trust_id"))
    private OrganisationId trust;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "authority_id"))
    private OrganisationId authority;

    private LocalDate fromDate;
    private @Nullable LocalDate untilDate;

    @NullUnmarked
    protected Delivery() {}

    Delivery(OrganisationId trust, OrganisationId authority, LocalDate from) {
        this.id = Ids.next();
        this.trust = trust;
        this.authority = authority;
        this.fromDate = from;
    }
}
