package org.followthrough.letters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.inspections.FrameworkDirectory;
import org.followthrough.inspections.FrameworkRow;
import org.followthrough.people.Viewer;
import org.followthrough.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person says about the inspection of a draft. */
@Service
@Transactional
class DraftParticularsManagement {

    private final LetterDrafts drafts;
    private final AllDraftParticulars particulars;
    private final FrameworkDirectory frameworks;

    DraftParticularsManagement(LetterDrafts drafts, AllDraftParticulars particulars, FrameworkDirectory frameworks) {
        this.drafts = drafts;
        this.particulars = particulars;
        this.frameworks = frameworks;
    }

    /**
     * Keeps it, complete or not.
     *
     * @param grades by area of the framework that the form showed; an empty one takes the judgement out. Under another framework
     *     than that, what is printed is matched again
     * @param begunFrom version that the person saw
     * @throws org.followthrough.shared.StaleVersion when it was changed since
     */
    void say(LetterDraftId id, InspectionSaid said, Map<UUID, String> grades, int begunFrom, Viewer viewer) {
        LetterDraft draft =
                drafts.findByIdAndPutInByAndDiscardedAtIsNull(id, viewer.id()).orElseThrow(() -> NotFound.of(id));
        draft.requireOpen();
        DraftParticulars stored = particulars.findByDraft(id).orElseThrow();
        stored.say(said, judged(stored.judgements(), framework(said), grades), begunFrom);
    }

    private @Nullable FrameworkRow framework(InspectionSaid said) {
        return said.framework() == null ? null : frameworks.of(said.framework());
    }

    private static List<DraftJudgement> judged(
            List<DraftJudgement> now, @Nullable FrameworkRow framework, Map<UUID, String> grades) {
        List<DraftJudgement> printed =
                now.stream().filter(DraftJudgement::isPrinted).toList();
        if (framework == null) {
            return printed.stream()
                    .map(judgement -> judgement.recordedAs(null, null))
                    .toList();
        }
        boolean sameFramework = grades.keySet().stream().anyMatch(framework::judges);
        List<DraftJudgement> matched = JudgementMatch.match(printed, framework);
        return sameFramework ? given(matched, framework, grades) : matched;
    }

    private static List<DraftJudgement> given(
            List<DraftJudgement> matched, FrameworkRow framework, Map<UUID, String> grades) {
        List<DraftJudgement> judged = new ArrayList<>();
        Set<UUID> areas = new HashSet<>();
        for (DraftJudgement judgement : matched) {
            UUID area = judgement.area();
            areas.add(area);
            judged.add(area == null ? judgement : judgement.recordedAs(area, known(framework, grades.get(area))));
        }
        framework.areas().stream().filter(area -> !areas.contains(area.id())).forEach(area -> {
            String grade = known(framework, grades.get(area.id()));
            if (grade != null) {
                judged.add(DraftJudgement.given(area.id(), grade));
            }
        });
        return judged;
    }

    private static @Nullable String known(FrameworkRow framework, @Nullable String grade) {
        return grade != null && framework.grades().contains(grade) ? grade : null;
    }
}
