package org.followthrough.findings;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.followthrough.inspections.InspectionId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Something the inspectors wrote, word for word and with its place in the letter. Never edited. */
@Entity
class Finding {

    @EmbeddedId
    private FindingId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "inspection_id"))
    private InspectionId inspection;

    private int position;
    private String section;
    private @Nullable String paragraph;
    private @Nullable Integer page;
    private String words;
    private int spanStart;
    private int spanEnd;

    @Enumerated(EnumType.STRING)
    private FindingType type;

    private @Nullable String correction;

    @NullUnmarked
    protected Finding() {}

    private Finding(InspectionId inspection, int position, NewFinding finding) {
        this.id = FindingId.next();
        this.inspection = inspection;
        this.position = position;
        this.section = finding.section();
        this.paragraph = finding.paragraph();
        this.words = finding.words();
        this.spanStart = finding.start();
        this.spanEnd = finding.end();
        this.type = finding.type();
        this.page = finding.page();
        this.correction = finding.correction();
    }

    /** The finding at a position from 1, once its words are the letter's. */
    static Finding quote(InspectionId inspection, int position, NewFinding finding, Verbatim letter) {
        letter.holds(finding.words(), finding.start(), finding.end());
        return new Finding(inspection, position, finding);
    }

    FindingId id() {
        return id;
    }
}
