package org.followthrough.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Inspections as tests need them. */
public final class InspectionMother {

    /** The framework of 2023, under which care leavers are judged apart. */
    public static final FrameworkId ILACS_2023 = FrameworkId.of("00000000-0000-7000-8000-0000000f0006");

    /** The framework until January 2023. */
    public static final FrameworkId ILACS_2018 = FrameworkId.of("00000000-0000-7000-8000-0000000f0004");

    /** The framework since April 2026, without an overall grade. */
    public static final FrameworkId ILACS_2026 = FrameworkId.of("00000000-0000-7000-8000-0000000f0007");

    private InspectionMother() {}

    /** A focused visit of 1 and 2 October 2024 by two inspectors. */
    public static NewInspection focusedVisit(OrganisationId... organisations) {
        return visit(Confidentiality.OPEN, LocalDate.of(2024, 11, 12), organisations);
    }

    public static NewInspection visit(
            Confidentiality confidentiality, @Nullable LocalDate published, OrganisationId... organisations) {
        return new NewInspection(
                ILACS_2023,
                InspectionKind.FOCUSED_VISIT,
                List.of(organisations),
                "Focused visit, care leavers",
                LocalDate.of(2024, 10, 1),
                LocalDate.of(2024, 10, 2),
                LocalDate.of(2024, 10, 31),
                published,
                "Care leavers aged 18 to 25",
                List.of("Ada Lead", "Ben Second"),
                confidentiality,
                List.of());
    }

    /** A graded inspection under a framework. */
    public static NewInspection graded(
            FrameworkId framework, LocalDate started, List<NewJudgement> judgements, OrganisationId... organisations) {
        return new NewInspection(
                framework,
                InspectionKind.STANDARD,
                List.of(organisations),
                "Inspection of " + started.getYear(),
                started,
                started.plusDays(11),
                null,
                null,
                null,
                List.of(),
                Confidentiality.OPEN,
                judgements);
    }

    /** The area of the reference data with this number, such as {@code 0603}. */
    public static UUID area(String number) {
        return UUID.fromString("00000000-0000-7000-8000-0000000a" + number);
    }
}
