package org.followthrough.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.inspections.InspectionId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.shared.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to make a plan or to edit one. */
record PlanForm(
        @NotBlank(message = "{plans.plan.name.missing}") @Size(max = 200, message = "{plans.plan.name.long}") @Nullable
        String name,

        @Nullable List<String> organisations,
        @Nullable List<String> inspections,

        @Size(max = 200, message = "{plans.plan.sponsor.long}") @Nullable
        String sponsor,

        @Size(max = 200, message = "{plans.plan.board.long}") @Nullable
        String board,

        @Size(max = 4000, message = "{plans.words.long}") @Nullable
        String boardDates,

        @Pattern(
                regexp = "\\s*(0{0,3}([1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-6]))?\\s*",
                message = "{plans.plan.interval.wrong}")
        @Nullable
        String updateIntervalDays,

        @Nullable String version) {

    /** One board cycle, where nothing else is typed. */
    private static final int USUAL_INTERVAL = 42;

    static PlanForm of(PlanDetails plan) {
        return new PlanForm(
                plan.name(),
                plan.organisations().stream().map(Object::toString).toList(),
                plan.inspections().stream().map(Object::toString).toList(),
                plan.sponsor(),
                plan.board(),
                BoardDates.write(plan.boardDates()),
                String.valueOf(plan.updateIntervalDays()),
                String.valueOf(plan.version()));
    }

    boolean isFresh() {
        return version == null;
    }

    PlanForm begunFrom(int other) {
        return new PlanForm(
                name,
                organisations,
                inspections,
                sponsor,
                board,
                boardDates,
                updateIntervalDays,
                String.valueOf(other));
    }

    int begunFrom() {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** Looks at what no single annotation can tell. */
    void check(PlanChoices offered, Errors errors) {
        BoardDates.firstUnreadable(boardDates)
                .ifPresent(line ->
                        errors.rejectValue("boardDates", "plans.plan.board-dates.wrong", new Object[] {line}, null));
        if (!offered.offer(offered.inspections(), inspections())) {
            errors.rejectValue("inspections", "plans.choice.unknown");
        }
    }

    /** A new plan needs somebody whose plan it is. */
    void checkOrganisations(PlanChoices offered, Errors errors) {
        if (organisations().isEmpty()) {
            errors.rejectValue("organisations", "plans.plan.organisations.missing");
        } else if (!offered.offer(offered.organisations(), organisations())) {
            errors.rejectValue("organisations", "plans.choice.unknown");
        }
    }

    /** What was typed, once nothing is wrong with it. */
    NewPlan toPlan() {
        String days = Typed.words(updateIntervalDays);
        return new NewPlan(
                Typed.required(name),
                Typed.words(sponsor),
                Typed.words(board),
                days == null ? USUAL_INTERVAL : Integer.parseInt(days),
                organisations().stream().map(OrganisationId::of).distinct().toList(),
                inspections().stream().map(InspectionId::of).distinct().toList(),
                BoardDates.read(boardDates));
    }

    @Override
    public List<String> organisations() {
        return chosen(organisations);
    }

    @Override
    public List<String> inspections() {
        return chosen(inspections);
    }

    private static List<String> chosen(@Nullable List<String> boxes) {
        return Stream.ofNullable(boxes)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The names of what was chosen, for comparing. */
    static String labels(List<Choice> offered, List<String> chosen) {
        return String.join(
                ", ",
                offered.stream()
                        .filter(choice -> chosen.contains(choice.value()))
                        .map(Choice::label)
                        .toList());
    }
}
