package org.followthrough.organisations;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.NullUnmarked;

/** An organisation came after another that is no more. */
@Entity
class Predecessor {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation_id"))
    private OrganisationId successor;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "predecessor_id"))
    private OrganisationId predecessor;

    @NullUnmarked
    protected Predecessor() {}

    Predecessor(OrganisationId successor, OrganisationId predecessor) {
        this.id = Ids.next();
        this.successor = successor;
        this.predecessor = predecessor;
    }
}
