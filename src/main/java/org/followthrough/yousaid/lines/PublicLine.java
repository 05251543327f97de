package org.followthrough.yousaid.lines;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.followthrough.findings.RecommendationId;
import org.followthrough.measures.MeasureId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.plans.ActionId;
import org.followthrough.shared.NotAllowedNow;
import org.followthrough.shared.StaleVersion;
import org.followthrough.yousaid.LineSubject;
import org.followthrough.yousaid.LineWords;
import org.followthrough.yousaid.NewLine;
import org.followthrough.yousaid.PublicLineId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Something that was asked for and what came of it, on its way to the public page of a council. */
@Entity
class PublicLine {

    @EmbeddedId
    private PublicLineId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    /** Moved for all lines of a page together, which is no change of the line. */
    @Column(updatable = false)
    private int position;

    @Embedded
    private LineWords words;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "action_id"))
    private @Nullable ActionId action;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "recommendation_id"))
    private @Nullable RecommendationId recommendation;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "measure_id"))
    private @Nullable MeasureId measure;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "written_by"))
    private PersonId writtenBy;

    private Instant writtenAt;
    private @Nullable String withdrawnBecause;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "withdrawn_by"))
    private @Nullable PersonId withdrawnBy;

    private @Nullable Instant withdrawnAt;

    @NullUnmarked
    protected PublicLine() {}

    private PublicLine(OrganisationId organisation, int position, NewLine line, PersonId by, Instant at) {
        this.id = PublicLineId.next();
        this.organisation = organisation;
        this.position = position;
        this.words = line.words();
        this.writtenBy = by;
        this.writtenAt = at;
        say(line);
    }

    static PublicLine write(OrganisationId organisation, int position, NewLine line, PersonId by, Instant at) {
        return new PublicLine(organisation, position, line, by, at);
    }

    PublicLineId id() {
        return id;
    }

    OrganisationId organisation() {
        return organisation;
    }

    LineWords words() {
        return words;
    }

    LineSubject subject() {
        return new LineSubject(action, recommendation);
    }

    @Nullable
    MeasureId measure() {
        return measure;
    }

    /** Says something else from now on. What was approved stays on the page until this is approved. */
    void reword(NewLine line, int begunFrom) {
        requireKept(begunFrom);
        say(line);
    }

    /** Passes when it is still meant for the page and nobody changed it meanwhile. */
    void requireKept(int begunFrom) {
        if (withdrawnAt != null) {
            throw new NotAllowedNow("yousaid.line.withdrawn");
        }
        StaleVersion.unlessSame(id, version == null ? 0 : version, begunFrom);
    }

    void withdraw(String because, PersonId by, Instant at) {
        if (withdrawnAt != null) {
            throw new NotAllowedNow("yousaid.line.withdrawn");
        }
        withdrawnBecause = because;
        withdrawnBy = by;
        withdrawnAt = at;
    }

    private void say(NewLine line) {
        words = line.words();
        action = line.subject().action();
        recommendation = line.subject().recommendation();
        measure = line.measure();
    }
}
