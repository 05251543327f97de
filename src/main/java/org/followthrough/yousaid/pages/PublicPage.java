package org.followthrough.yousaid.pages;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The page of a council, which the public sees while a leader has it switched on. */
@Entity
class PublicPage {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @Version
    private @Nullable Integer version;

    private @Nullable String tellUs;
    private @Nullable LocalDate publishedOn;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "published_by"))
    private @Nullable PersonId publishedBy;

    @NullUnmarked
    protected PublicPage() {}

    private PublicPage(OrganisationId organisation) {
        this.organisation = organisation;
    }

    static PublicPage begin(OrganisationId organisation) {
        return new PublicPage(organisation);
    }

    /** Lets everybody read the page; who did and when it was first switched on stay when only the words change. */
    void publish(@Nullable String saidHow, PersonId by, LocalDate on, int begunFrom) {
        StaleVersion.unlessSame(organisation, version == null ? -1 : version, begunFrom);
        tellUs = saidHow;
        if (publishedOn == null) {
            publishedOn = on;
            publishedBy = by;
        }
    }

    void close(@Nullable String saidHow, int begunFrom) {
        StaleVersion.unlessSame(organisation, version == null ? -1 : version, begunFrom);
        tellUs = saidHow;
        publishedOn = null;
        publishedBy = null;
    }
}
