package org.followthrough.letters;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.findings.FindingManagement;
import org.followthrough.inspections.InspectionId;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.inspections.NewInspection;
import org.followthrough.inspections.NewJudgement;
import org.followthrough.inspections.NewLetter;
import org.followthrough.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes an inspection of a draft. Works within the transaction of whoever calls. */
@Component
class DraftAcceptance {

    private final AllDraftParticulars particulars;
    private final DraftItems items;
    private final InspectionManagement inspections;
    private final FindingManagement findings;

    DraftAcceptance(
            AllDraftParticulars particulars,
            DraftItems items,
            InspectionManagement inspections,
            FindingManagement findings) {
        this.particulars = particulars;
        this.items = items;
        this.inspections = inspections;
        this.findings = findings;
    }

    InspectionId accept(LetterDraft draft, Viewer viewer) {
        draft.requireOpen();
        DraftParticulars decided = particulars.findByDraft(draft.id()).orElseThrow();
        InspectionSaid said = decided.said();
        if (!said.missing().isEmpty()) {
            throw new IllegalStateException("An inspection needs " + said.missing());
        }
        InspectionId inspection = inspections.record(inspection(said, decided.judgements()), viewer);
        draft.become(inspection);
        inspections.keepLetter(inspection, letter(draft, said), viewer);
        Keeping keeping = new Keeping(draft.words(), items.ofDraft(draft.id()));
        findings.accept(inspection, keeping.findings(), keeping.recommendations(), viewer);
        return inspection;
    }

    private static NewInspection inspection(InspectionSaid said, List<DraftJudgement> judgements) {
        return new NewInspection(
                Objects.requireNonNull(said.framework()),
                Objects.requireNonNull(said.kind()),
                List.of(Objects.requireNonNull(said.organisation())),
                Objects.requireNonNull(said.title()),
                Objects.requireNonNull(said.startedOn()),
                Objects.requireNonNull(said.endedOn()),
                said.receivedOn(),
                said.publishedOn(),
                said.scope(),
                lines(said.inspectors()),
                Objects.requireNonNull(said.confidentiality()),
                judgements.stream().flatMap(DraftAcceptance::judgement).toList());
    }

    private static Stream<NewJudgement> judgement(DraftJudgement judgement) {
        return judgement.area() == null || judgement.grade() == null
                ? Stream.empty()
                : Stream.of(new NewJudgement(judgement.area(), judgement.areaPrinted(), judgement.grade()));
    }

    private static NewLetter letter(LetterDraft draft, InspectionSaid said) {
        return new NewLetter(draft.words(), said.datedOn(), said.addressee(), draft.fileName(), said.statementDueOn());
    }

    private static List<String> lines(@Nullable String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
