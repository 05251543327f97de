package org.followthrough.letters;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.shared.Ids;
import org.followthrough.shared.StaleVersion;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Who was inspected, when, by whom and with what judgements: first as read, then as a person says. */
@Entity
class DraftParticulars {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "draft_id"))
    private LetterDraftId draft;

    private @Nullable String organisationPrinted;

    @Embedded
    private InspectionSaid said;

    @ElementCollection
    @CollectionTable(name = "draft_passage", joinColumns = @JoinColumn(name = "particulars_id"))
    @OrderColumn(name = "position")
    private List<DraftPassage> passages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "draft_judgement", joinColumns = @JoinColumn(name = "particulars_id"))
    @OrderColumn(name = "position")
    private List<DraftJudgement> judgements = new ArrayList<>();

    @NullUnmarked
    protected DraftParticulars() {}

    private DraftParticulars(LetterDraftId draft, @Nullable String organisationPrinted, InspectionSaid said) {
        this.id = Ids.next();
        this.draft = draft;
        this.organisationPrinted = organisationPrinted;
        this.said = said;
    }

    static DraftParticulars read(
            LetterDraftId draft,
            @Nullable String organisationPrinted,
            InspectionSaid said,
            List<DraftPassage> passages,
            List<DraftJudgement> judgements) {
        DraftParticulars particulars = new DraftParticulars(draft, organisationPrinted, said);
        particulars.passages.addAll(passages);
        particulars.judgements.addAll(judgements);
        return particulars;
    }

    void say(InspectionSaid now, List<DraftJudgement> judged, int begunFrom) {
        StaleVersion.unlessSame(id, version == null ? 0 : version, begunFrom);
        said = now;
        judgements.clear();
        judgements.addAll(judged);
    }

    /** The letter was received and published on these days, and anybody may see it. */
    void open(@Nullable LocalDate received, @Nullable LocalDate published) {
        said = said.with(received, published, Confidentiality.OPEN);
    }

    InspectionSaid said() {
        return said;
    }

    List<DraftJudgement> judgements() {
        return List.copyOf(judgements);
    }
}
