package org.followthrough.findings;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.followthrough.inspections.InspectionId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What must or should get better, word for word; only the outcome wanted is ours to write. */
@Entity
class Recommendation {

    @EmbeddedId
    private RecommendationId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "inspection_id"))
    private @Nullable InspectionId inspection;

    private String reference;

    @Enumerated(EnumType.STRING)
    private RecommendationKind kind;

    private int position;
    private String words;
    private @Nullable Integer spanStart;
    private @Nullable Integer spanEnd;
    private @Nullable Integer page;
    private @Nullable String responsibleBody;
    private @Nullable String frameworkReference;
    private @Nullable String regulation;
    private @Nullable LocalDate dueOn;
    private @Nullable String correction;
    private @Nullable String outcomeWanted;

    @ElementCollection
    @CollectionTable(name = "recommendation_finding", joinColumns = @JoinColumn(name = "recommendation_id"))
    @AttributeOverride(name = "id", column = @Column(name = "finding_id"))
    private Set<FindingId> findings = new LinkedHashSet<>();

    @NullUnmarked
    protected Recommendation() {}

    private Recommendation(RecommendationSource source, NewRecommendation recommendation, int position, int number) {
        this.id = RecommendationId.next();
        this.organisation = source.organisation();
        this.inspection = source.inspection();
        this.reference = recommendation.kind().reference(source.reference(), number);
        this.kind = recommendation.kind();
        this.position = position;
        this.words = recommendation.words();
        this.spanStart = recommendation.start();
        this.spanEnd = recommendation.end();
        this.responsibleBody = recommendation.responsibleBody();
        this.frameworkReference = recommendation.frameworkReference();
        this.page = recommendation.page();
        this.regulation = recommendation.regulation();
        this.dueOn = recommendation.dueOn();
        this.correction = recommendation.correction();
    }

    private Recommendation(OrganisationId organisation, String begin, int number, String words) {
        this.id = RecommendationId.next();
        this.organisation = organisation;
        this.kind = RecommendationKind.LOCAL;
        this.reference = kind.reference(begin, number);
        this.position = number;
        this.words = words;
    }

    /**
     * A recommendation of an inspection, once its words are the letter's.
     *
     * @param position from 1, among all of the inspection
     * @param number from 1, among those of the inspectors or among those of our reading
     */
    static Recommendation quote(
            RecommendationSource source, NewRecommendation recommendation, Verbatim letter, int position, int number) {
        if (recommendation.start() != null && recommendation.end() != null) {
            letter.holds(recommendation.words(), recommendation.start(), recommendation.end());
        }
        if (recommendation.words().isBlank()) {
            throw new IllegalArgumentException("A recommendation has words");
        }
        return new Recommendation(source, recommendation, position, number);
    }

    /**
     * A recommendation that comes from no inspection.
     *
     * @param begin what its reference begins with, such as {@code NNC-2026}
     * @param number from 1, among those of its organisation and year
     */
    static Recommendation local(OrganisationId organisation, String begin, int number, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A recommendation has words");
        }
        return new Recommendation(organisation, begin, number, words);
    }

    void restOn(Collection<FindingId> behind) {
        findings.addAll(behind);
    }

    void wantOutcome(@Nullable String outcome, int begunFrom) {
        StaleVersion.unlessSame(id, version == null ? 0 : version, begunFrom);
        wantOutcome(outcome);
    }

    void wantOutcome(@Nullable String outcome) {
        outcomeWanted = outcome == null || outcome.isBlank() ? null : outcome.strip();
    }

    RecommendationId id() {
        return id;
    }

    String reference() {
        return reference;
    }
}
