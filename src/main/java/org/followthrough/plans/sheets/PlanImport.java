package org.followthrough.plans.sheets;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.stream.Stream;
import org.followthrough.findings.RecommendationId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.plans.LeadRating;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.NotAllowedNow;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A spreadsheet on its way into a plan, until it is accepted or thrown away. Nobody sees it but whoever put it in. */
@Entity
class PlanImport {

    @EmbeddedId
    private PlanImportId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "plan_id"))
    private PlanId plan;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "audience_id"))
    private @Nullable OrganisationId audience;

    private String fileName;
    private int sheet;
    private int headingRow;
    private String[] fields = {};

    @Enumerated(EnumType.STRING)
    private @Nullable LeadRating rating;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recommendation_id"))
    private @Nullable RecommendationId recommendation;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "put_in_by"))
    private PersonId putInBy;

    private Instant putInAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant discardedAt;

    @NullUnmarked
    protected PlanImport() {}

    private PlanImport(PlanId plan, String fileName, PersonId by, Instant at) {
        this.id = PlanImportId.next();
        this.plan = plan;
        this.fileName = fileName;
        this.putInBy = by;
        this.putInAt = at;
    }

    static PlanImport putIn(PlanId plan, String fileName, Mapping guessed, PersonId by, Instant at) {
        var draft = new PlanImport(plan, fileName, by, at);
        draft.map(guessed);
        return draft;
    }

    PlanImportId id() {
        return id;
    }

    PlanId plan() {
        return plan;
    }

    String fileName() {
        return fileName;
    }

    /** Reads the sheet this way from now on. */
    void map(Mapping mapping) {
        requireOpen();
        sheet = mapping.sheet();
        headingRow = mapping.headingRow();
        fields = mapping.fields().stream()
                .map(field -> field.map(Enum::name).orElse(""))
                .toArray(String[]::new);
        rating = mapping.rating();
        recommendation = mapping.recommendation();
        audience = mapping.audience();
    }

    Mapping mapping() {
        return new Mapping(
                sheet, headingRow, Stream.of(fields).map(SheetField::named).toList(), rating, recommendation, audience);
    }

    void accept(Instant at) {
        requireOpen();
        acceptedAt = at;
    }

    void discard(Instant at) {
        requireOpen();
        discardedAt = at;
    }

    void requireOpen() {
        if (acceptedAt != null || discardedAt != null) {
            throw new NotAllowedNow("plans.sheets.closed");
        }
    }
}
