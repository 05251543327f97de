package org.followthrough.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.findings.NewRecommendation;
import org.followthrough.findings.RecommendationKind;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.FrameworkRow;
import org.followthrough.inspections.InspectionKind;
import org.followthrough.inspections.NewInspection;
import org.followthrough.inspections.NewJudgement;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to record an inspection without a letter.
 *
 * @param grades one for each area of the framework, in its order; blank where none was given
 * @param improvements areas for improvement, one to a line
 * @param priorityActions areas for priority action, one to a line
 */
record InspectionByHandForm(
        @Nullable String framework,

        @NotNull(message = "{pages.inspection.kind.missing}") @Nullable
        InspectionKind kind,

        @NotEmpty(message = "{pages.inspection.organisations.missing}") @Nullable
        List<String> organisations,

        @NotBlank(message = "{inspections.title.missing}")
        @Size(max = 200, message = "{inspections.title.long}")
        @Nullable
        String title,

        @RealDate @Nullable DateInput startedOn,
        @RealDate @Nullable DateInput endedOn,
        @RealDate(required = false) @Nullable DateInput receivedOn,
        @RealDate(required = false) @Nullable DateInput publishedOn,

        @Size(max = 5000, message = "{inspections.scope.long}") @Nullable
        String scope,

        @Size(max = 2000, message = "{pages.inspection.inspectors.long}") @Nullable
        String inspectors,

        @NotNull(message = "{inspections.confidentiality.missing}") @Nullable
        Confidentiality confidentiality,

        @Nullable List<String> grades,

        @Size(max = 20_000, message = "{pages.inspection.improvements.long}") @Nullable
        String improvements,

        @Size(max = 20_000, message = "{pages.inspection.improvements.long}") @Nullable
        String priorityActions) {

    /** More areas than any framework judges, so that the form has a place to show each. */
    private static final int AREAS = 20;

    InspectionByHandForm {
        List<String> typed = Objects.requireNonNullElse(grades, List.of());
        grades = IntStream.range(0, AREAS)
                .mapToObj(area -> area < typed.size() ? Objects.requireNonNullElse(typed.get(area), "") : "")
                .collect(Collectors.toCollection(ArrayList::new)); // binding writes into it
    }

    /** The grade typed for the area at this index, from 0; blank when there is none. */
    String grade(int area) {
        return Objects.requireNonNull(grades).get(area);
    }

    @Nullable
    LocalDate started() {
        return DateInput.dateOf(startedOn);
    }

    /** Those chosen among those offered. */
    List<OrganisationId> chosen(List<OrganisationId> offered) {
        List<String> wanted = Objects.requireNonNullElse(organisations, List.of());
        return offered.stream().filter(id -> wanted.contains(id.toString())).toList();
    }

    /** What was typed, once nothing is wrong with it. */
    NewInspection toInspection(FrameworkRow chosen, List<OrganisationId> inspected) {
        return new NewInspection(
                chosen.id(),
                Objects.requireNonNull(kind),
                inspected,
                Objects.requireNonNull(title),
                Objects.requireNonNull(started()),
                Objects.requireNonNull(DateInput.dateOf(endedOn)),
                DateInput.dateOf(receivedOn),
                DateInput.dateOf(publishedOn),
                scope,
                lines(inspectors).toList(),
                Objects.requireNonNull(confidentiality),
                judgements(chosen));
    }

    List<NewRecommendation> toRecommendations() {
        return Stream.concat(
                        typed(RecommendationKind.PRIORITY_ACTION, priorityActions),
                        typed(RecommendationKind.AREA_FOR_IMPROVEMENT, improvements))
                .toList();
    }

    private List<NewJudgement> judgements(FrameworkRow chosen) {
        return IntStream.range(0, chosen.areas().size())
                .filter(area -> !grade(area).isBlank())
                .mapToObj(area -> new NewJudgement(chosen.areas().get(area).id(), null, grade(area)))
                .toList();
    }

    private static Stream<NewRecommendation> typed(RecommendationKind kind, @Nullable String lines) {
        return lines(lines).map(line -> NewRecommendation.typed(kind, line));
    }

    private static Stream<String> lines(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
