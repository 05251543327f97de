package org.followthrough.inspections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to correct an inspection. */
record InspectionForm(
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

        @NotNull(message = "{inspections.confidentiality.missing}") @Nullable
        Confidentiality confidentiality,

        @Nullable Integer version) {

    static InspectionForm of(RecordedInspection inspection) {
        InspectionFacts facts = inspection.facts();
        return new InspectionForm(
                facts.title(),
                DateInput.of(facts.startedOn()),
                DateInput.of(facts.endedOn()),
                DateInput.of(facts.receivedOn()),
                DateInput.of(facts.publishedOn()),
                facts.scope(),
                facts.confidentiality(),
                inspection.version());
    }

    /** Whether the form comes from nowhere: neither typed into nor carried over an expired session. */
    boolean isFresh() {
        return version == null;
    }

    void check(Errors errors) {
        new InspectionDates(DateInput.dateOf(startedOn), DateInput.dateOf(endedOn), DateInput.dateOf(publishedOn))
                .check(errors);
    }

    InspectionForm begunFrom(int other) {
        return new InspectionForm(title, startedOn, endedOn, receivedOn, publishedOn, scope, confidentiality, other);
    }

    int begunFrom() {
        return Objects.requireNonNullElse(version, -1);
    }

    /** What was typed, once nothing is wrong with it. */
    InspectionFacts toFacts() {
        return new InspectionFacts(
                Objects.requireNonNull(title),
                Objects.requireNonNull(DateInput.dateOf(startedOn)),
                Objects.requireNonNull(DateInput.dateOf(endedOn)),
                DateInput.dateOf(receivedOn),
                DateInput.dateOf(publishedOn),
                scope,
                Objects.requireNonNull(confidentiality));
    }
}
