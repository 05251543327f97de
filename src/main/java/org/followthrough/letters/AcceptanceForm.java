package org.followthrough.letters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.findings.FindingType;
import org.followthrough.inspections.Confidentiality;
import org.followthrough.inspections.FrameworkId;
import org.followthrough.inspections.FrameworkRow;
import org.followthrough.inspections.InspectionKind;
import org.followthrough.inspections.NewInspection;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What a person decided on a letter, as the check page sends it. */
record AcceptanceForm(
        @NotBlank(message = "{letters.check.organisation.missing}") @Nullable
        String organisation,

        @NotBlank(message = "{letters.check.framework.missing}") @Nullable
        String framework,

        @NotNull(message = "{letters.check.kind.missing}") @Nullable
        InspectionKind kind,

        @NotBlank(message = "{letters.check.title.missing}")
        @Size(max = 200, message = "{letters.check.title.long}")
        @Nullable
        String title,

        @RealDate @Nullable DateInput startedOn,
        @RealDate @Nullable DateInput endedOn,
        @RealDate(required = false) @Nullable DateInput datedOn,
        @RealDate(required = false) @Nullable DateInput receivedOn,
        @RealDate(required = false) @Nullable DateInput publishedOn,

        @Size(max = 300, message = "{letters.check.addressee.long}") @Nullable
        String addressee,

        @Size(max = 2000, message = "{letters.check.inspectors.long}") @Nullable
        String inspectors,

        @Size(max = 5000, message = "{letters.check.scope.long}") @Nullable
        String scope,

        @NotNull(message = "{letters.check.confidentiality.missing}") @Nullable
        Confidentiality confidentiality,

        @Nullable List<String> items,
        @Nullable List<String> types,
        @Nullable List<String> abouts) {

    static final String LEFT_OUT = "LEFT_OUT";

    /** Whether nothing was decided yet: the page is opened for the first time. */
    boolean isFresh() {
        return organisation == null && title == null;
    }

    /** The same with what no letter says of itself. */
    AcceptanceForm with(@Nullable LocalDate received, @Nullable LocalDate published, Confidentiality chosen) {
        return new AcceptanceForm(
                organisation,
                framework,
                kind,
                title,
                startedOn,
                endedOn,
                datedOn,
                DateInput.of(received),
                DateInput.of(published),
                addressee,
                inspectors,
                scope,
                chosen,
                items,
                types,
                abouts);
    }

    void check(Proposal proposal, Errors errors) {
        LocalDate start = DateInput.dateOf(startedOn);
        LocalDate end = DateInput.dateOf(endedOn);
        LocalDate published = DateInput.dateOf(publishedOn);
        if (start != null && end != null && end.isBefore(start)) {
            errors.rejectValue("endedOn", "letters.check.ended.before-start");
        }
        if (start != null && published != null && published.isBefore(start)) {
            errors.rejectValue("publishedOn", "letters.check.published.before-start");
        }
        if (listed(types).size() != proposal.findings().size()) {
            errors.reject("letters.check.incomplete");
        }
    }

    String type(int sentence) {
        return sentence < listed(types).size() ? listed(types).get(sentence) : "";
    }

    String about(int sentence) {
        return sentence < listed(abouts).size() ? listed(abouts).get(sentence) : "";
    }

    /** What was decided, once nothing is wrong with it. */
    Acceptance toAcceptance(Proposal proposal, FrameworkRow held) {
        NewInspection inspection = new NewInspection(
                FrameworkId.of(Objects.requireNonNull(framework)),
                Objects.requireNonNull(kind),
                List.of(OrganisationId.of(Objects.requireNonNull(organisation))),
                Objects.requireNonNull(title),
                Objects.requireNonNull(DateInput.dateOf(startedOn)),
                Objects.requireNonNull(DateInput.dateOf(endedOn)),
                DateInput.dateOf(receivedOn),
                DateInput.dateOf(publishedOn),
                scope,
                lines(inspectors),
                Objects.requireNonNull(confidentiality),
                JudgementMatch.match(proposal.judgements(), held));
        return new Acceptance(inspection, DateInput.dateOf(datedOn), addressee, itemsKept(), sentences());
    }

    private List<ItemRef> itemsKept() {
        return listed(items).stream().map(ItemRef::of).flatMap(Optional::stream).toList();
    }

    private List<Acceptance.Sentence> sentences() {
        return IntStream.range(0, listed(types).size())
                .mapToObj(index -> new Acceptance.Sentence(typeOf(type(index)), ItemRef.of(about(index))))
                .toList();
    }

    private static Optional<FindingType> typeOf(String sent) {
        return Stream.of(FindingType.values())
                .filter(type -> type.name().equals(sent))
                .findFirst();
    }

    private static List<String> lines(@Nullable String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static List<String> listed(@Nullable List<String> sent) {
        return sent == null ? List.of() : sent;
    }
}
