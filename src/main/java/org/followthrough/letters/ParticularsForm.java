package org.followthrough.letters;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.FrameworkId;
import org.followthrough.inspections.FrameworkRow;
import org.followthrough.inspections.InspectionKind;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a person says about the inspection of a draft. It may be incomplete: it is kept all the same, and asked for when the
 * letter is accepted.
 *
 * @param areas ids of the framework's areas, in its order
 * @param grades the grade chosen for each of them
 * @param version that the person saw
 */
record ParticularsForm(
        @Nullable String organisation,
        @Nullable InspectionKind kind,
        @Nullable String framework,

        @Size(max = 200, message = "{letters.check.title.long}") @Nullable
        String title,

        @RealDate(required = false) @Nullable DateInput startedOn,
        @RealDate(required = false) @Nullable DateInput endedOn,
        @RealDate(required = false) @Nullable DateInput datedOn,
        @RealDate(required = false) @Nullable DateInput receivedOn,
        @RealDate(required = false) @Nullable DateInput publishedOn,
        @RealDate(required = false) @Nullable DateInput statementDueOn,

        @Size(max = 300, message = "{letters.check.addressee.long}") @Nullable
        String addressee,

        @Size(max = 2000, message = "{letters.check.inspectors.long}") @Nullable
        String inspectors,

        @Size(max = 5000, message = "{letters.check.scope.long}") @Nullable
        String scope,

        @Nullable Confidentiality confidentiality,
        @Nullable List<String> areas,
        @Nullable List<String> grades,
        @Nullable String version) {

    static ParticularsForm of(DraftHead head, List<DraftJudgement> judgements, @Nullable FrameworkRow framework) {
        InspectionSaid said = head.said();
        Map<UUID, String> given = new HashMap<>();
        judgements.forEach(judgement -> {
            if (judgement.area() != null && judgement.grade() != null) {
                given.put(judgement.area(), judgement.grade());
            }
        });
        List<UUID> areas = framework == null
                ? List.of()
                : framework.areas().stream().map(area -> area.id()).toList();
        return new ParticularsForm(
                said.organisation() == null ? "" : said.organisation().toString(),
                said.kind(),
                said.framework() == null ? "" : said.framework().toString(),
                said.title(),
                DateInput.of(said.startedOn()),
                DateInput.of(said.endedOn()),
                DateInput.of(said.datedOn()),
                DateInput.of(said.receivedOn()),
                DateInput.of(said.publishedOn()),
                DateInput.of(said.statementDueOn()),
                said.addressee(),
                said.inspectors(),
                said.scope(),
                said.confidentiality(),
                areas.stream().map(UUID::toString).toList(),
                areas.stream().map(area -> given.getOrDefault(area, "")).toList(),
                String.valueOf(head.version()));
    }

    boolean isFresh() {
        return version == null;
    }

    int begunFrom() {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    void check(List<FrameworkRow> frameworks, List<OrganisationId> own, Errors errors) {
        LocalDate start = DateInput.dateOf(startedOn);
        LocalDate end = DateInput.dateOf(endedOn);
        LocalDate published = DateInput.dateOf(publishedOn);
        if (start != null && end != null && end.isBefore(start)) {
            errors.rejectValue("endedOn", "letters.check.ended.before-start");
        }
        if (start != null && published != null && published.isBefore(start)) {
            errors.rejectValue("publishedOn", "letters.check.published.before-start");
        }
        if (isSaid(framework)
                && frameworks.stream().noneMatch(row -> row.id().toString().equals(framework))) {
            errors.rejectValue("framework", "letters.check.framework.missing");
        }
        if (isSaid(organisation) && own.stream().noneMatch(id -> id.toString().equals(organisation))) {
            errors.rejectValue("organisation", "letters.check.organisation.missing");
        }
    }

    InspectionSaid said() {
        return new InspectionSaid(
                isSaid(organisation) && organisation != null ? OrganisationId.of(organisation) : null,
                isSaid(framework) && framework != null ? FrameworkId.of(framework) : null,
                kind,
                words(title),
                DateInput.dateOf(startedOn),
                DateInput.dateOf(endedOn),
                DateInput.dateOf(datedOn),
                DateInput.dateOf(receivedOn),
                DateInput.dateOf(publishedOn),
                DateInput.dateOf(statementDueOn),
                words(addressee),
                words(inspectors),
                words(scope),
                confidentiality);
    }

    /** The grade sent for each area; empty for none. Areas that are none are left out. */
    Map<UUID, String> graded() {
        Map<UUID, String> graded = new HashMap<>();
        for (int index = 0; areas != null && grades != null && index < Math.min(areas.size(), grades.size()); index++) {
            if (areas.get(index).matches("[0-9a-f-]{36}")) {
                graded.put(UUID.fromString(areas.get(index)), grades.get(index));
            }
        }
        return graded;
    }

    /** The grade chosen for an area, as the form shows it again. */
    String grade(UUID area) {
        return graded().getOrDefault(area, "");
    }

    private static boolean isSaid(@Nullable String typed) {
        return typed != null && !typed.isBlank();
    }

    private static @Nullable String words(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
