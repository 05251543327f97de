package org.followthrough.yousaid.lines;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.measures.MeasureId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.yousaid.LineFigure;
import org.followthrough.yousaid.LineWords;
import org.followthrough.yousaid.PublicLineId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A leader let exactly these words, and this figure, go to the public. It never changes. */
@Entity
class PublicLineApproval {

    @EmbeddedId
    private PublicLineApprovalId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "line_id"))
    private PublicLineId line;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @Embedded
    private LineWords words;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "measure_id"))
    private @Nullable MeasureId measure;

    private @Nullable String figureOf;
    private @Nullable String figureWords;
    private @Nullable LocalDate figureOn;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "approved_by"))
    private PersonId approvedBy;

    private Instant approvedAt;

    @NullUnmarked
    protected PublicLineApproval() {}

    private PublicLineApproval(PublicLine line, @Nullable LineFigure figure, PersonId by, Instant at) {
        this.id = PublicLineApprovalId.next();
        this.line = line.id();
        this.organisation = line.organisation();
        this.words = line.words();
        this.measure = line.measure();
        this.figureOf = figure == null ? null : figure.of();
        this.figureWords = figure == null ? null : figure.words();
        this.figureOn = figure == null ? null : figure.on();
        this.approvedBy = by;
        this.approvedAt = at;
    }

    static PublicLineApproval approve(PublicLine line, @Nullable LineFigure figure, PersonId by, Instant at) {
        return new PublicLineApproval(line, figure, by, at);
    }
}
