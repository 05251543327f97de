package org.followthrough.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.findings.RecommendationId;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.people.PersonId;
import org.followthrough.shared.Choice;
import org.followthrough.shared.DateInput;
import org.followthrough.shared.FieldMarks;
import org.followthrough.shared.RealDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to write an action down or to edit one. */
record ActionForm(
        @NotBlank(message = "{plans.action.title.missing}")
        @Size(max = 200, message = "{plans.action.title.long}")
        @Nullable
        String title,

        @NotEmpty(message = "{plans.action.recommendations.missing}") @Nullable
        List<String> recommendations,

        @NotBlank(message = "{plans.action.lead-title.missing}")
        @Size(max = 200, message = "{plans.action.lead-title.long}")
        @Nullable
        String leadTitle,

        @RealDate(message = "{plans.action.due.missing}") @Nullable
        DateInput dueOn,

        @RealDate(required = false) @Nullable DateInput startsOn,

        @Nullable String lead,
        @Nullable String leadOrganisation,
        @Nullable String manager,

        @Size(max = 4000, message = "{plans.words.long}") @Nullable
        String inTheWay,

        @Size(max = 4000, message = "{plans.words.long}") @Nullable
        String outcome,

        @Size(max = 4000, message = "{plans.words.long}") @Nullable
        String evidenceNeeded,

        @Nullable String theme,
        @Nullable String audience,
        @Nullable String inTheWayBefore,
        @Nullable String marks,
        @Nullable String version) {

    static ActionForm of(ActionDetails action, List<AnsweredRow> answered) {
        ActionForm form = saved(action, answered);
        return form.marked(FieldMarks.of(form.fields()).toString());
    }

    private static ActionForm saved(ActionDetails action, List<AnsweredRow> answered) {
        return new ActionForm(
                action.title(),
                answered.stream().map(row -> row.id().toString()).toList(),
                action.leadTitle(),
                DateInput.of(action.basis().dueOn()),
                DateInput.of(action.basis().startsOn()),
                Objects.toString(action.lead(), ""),
                Objects.toString(action.leadOrganisation(), ""),
                Objects.toString(action.manager(), ""),
                action.inTheWay(),
                action.outcome(),
                action.evidenceNeeded(),
                Objects.toString(action.theme(), ""),
                "",
                action.inTheWay(),
                null,
                String.valueOf(action.version()));
    }

    /** Whether nothing was typed yet nor carried over an expired session. */
    boolean isFresh() {
        return version == null;
    }

    /** The same for an action that is yet to be written down. */
    boolean isBlank() {
        return title == null && leadTitle == null && outcome == null && recommendations == null;
    }

    /** The same words, begun from how the action is saved now; a due date that is fixed is the saved one. */
    ActionForm begunFrom(ActionDetails saved) {
        return new ActionForm(
                title,
                recommendations,
                leadTitle,
                saved.steps().dueFixed() ? DateInput.of(saved.basis().dueOn()) : dueOn,
                startsOn,
                lead,
                leadOrganisation,
                manager,
                inTheWay,
                outcome,
                evidenceNeeded,
                theme,
                audience,
                saved.inTheWay(),
                marks,
                String.valueOf(saved.version()));
    }

    /** These words where somebody touched a field, and the saved ones where they left it as they found it. */
    ActionForm over(ActionForm saved) {
        FieldMarks found = FieldMarks.read(marks);
        return new ActionForm(
                found.touched("title", title, saved.title),
                found.touched("recommendations", recommendations, saved.recommendations),
                found.touched("leadTitle", leadTitle, saved.leadTitle),
                found.touched("dueOn", dueOn, saved.dueOn),
                found.touched("startsOn", startsOn, saved.startsOn),
                found.touched("lead", lead, saved.lead),
                found.touched("leadOrganisation", leadOrganisation, saved.leadOrganisation),
                found.touched("manager", manager, saved.manager),
                found.touched("inTheWay", inTheWay, saved.inTheWay),
                found.touched("outcome", outcome, saved.outcome),
                found.touched("evidenceNeeded", evidenceNeeded, saved.evidenceNeeded),
                found.touched("theme", theme, saved.theme),
                audience,
                inTheWayBefore,
                saved.marks,
                version);
    }

    /** The same words as if they had come from a form with these marks. */
    ActionForm marked(@Nullable String with) {
        return new ActionForm(
                title,
                recommendations,
                leadTitle,
                dueOn,
                startsOn,
                lead,
                leadOrganisation,
                manager,
                inTheWay,
                outcome,
                evidenceNeeded,
                theme,
                audience,
                inTheWayBefore,
                with,
                version);
    }

    private Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("title", title);
        fields.put("recommendations", recommendations);
        fields.put("leadTitle", leadTitle);
        fields.put("dueOn", dueOn);
        fields.put("startsOn", startsOn);
        fields.put("lead", lead);
        fields.put("leadOrganisation", leadOrganisation);
        fields.put("manager", manager);
        fields.put("inTheWay", inTheWay);
        fields.put("outcome", outcome);
        fields.put("evidenceNeeded", evidenceNeeded);
        fields.put("theme", theme);
        return fields;
    }

    /** The version the form began from; one that never was where it holds none. */
    int begunFrom() {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    /** Looks at what no single field can tell: the order of dates, and that what was chosen was offered. */
    void check(ActionChoices offered, Errors errors) {
        LocalDate start = DateInput.dateOf(startsOn);
        LocalDate due = DateInput.dateOf(dueOn);
        if (start != null && due != null && due.isBefore(start)) {
            errors.rejectValue("dueOn", "plans.action.due.before-start");
        }
        checkChosen("theme", Stream.ofNullable(theme), offered.themes(), errors);
        checkChosen("lead", Stream.ofNullable(lead), offered.people(), errors);
        checkChosen("leadOrganisation", Stream.ofNullable(leadOrganisation), offered.partners(), errors);
        checkChosen("manager", Stream.ofNullable(manager), offered.people(), errors);
        checkChosen("audience", Stream.ofNullable(audience), offered.audiences(), errors);
        checkChosen("recommendations", chosen(), offered.recommendations(), errors);
    }

    /** Looks at what an action has already: a due date that is fixed, and milestones that lie between its dates. */
    void check(ActionDetails action, Errors errors) {
        LocalDate start = DateInput.dateOf(startsOn);
        LocalDate due = DateInput.dateOf(dueOn);
        if (due == null) {
            return;
        }
        if (action.steps().dueFixed() && !due.equals(action.basis().dueOn())) {
            errors.rejectValue("dueOn", "plans.action.due.fixed");
            return;
        }
        List<LocalDate> milestones = action.steps().milestones().stream()
                .filter(MilestoneRow::isOpen)
                .map(MilestoneRow::dueOn)
                .toList();
        if (milestones.stream().anyMatch(due::isBefore)) {
            errors.rejectValue("dueOn", "plans.action.due.before-milestone");
        }
        if (start != null && milestones.stream().anyMatch(start::isAfter)) {
            errors.rejectValue("startsOn", "plans.action.start.after-milestone");
        }
    }

    /** What is in the way now, and what was when the form began. */
    InTheWay toInTheWay() {
        return new InTheWay(Typed.words(inTheWayBefore), Typed.words(inTheWay));
    }

    /** What was typed, once nothing is wrong with it. */
    NewAction toAction() {
        return new NewAction(
                Typed.required(title),
                Typed.words(outcome),
                Typed.words(evidenceNeeded),
                Typed.id(theme, ThemeId::new),
                Typed.required(leadTitle),
                Typed.id(lead, PersonId::new),
                Typed.id(manager, PersonId::new),
                DateInput.dateOf(startsOn),
                Objects.requireNonNull(DateInput.dateOf(dueOn)),
                chosen().map(RecommendationId::of).distinct().toList(),
                Typed.id(audience, OrganisationId::new),
                Typed.id(leadOrganisation, OrganisationId::new));
    }

    Stream<String> chosen() {
        return recommendations == null
                ? Stream.empty()
                : recommendations.stream().filter(Objects::nonNull);
    }

    private static void checkChosen(String field, Stream<String> chosen, List<Choice> offered, Errors errors) {
        List<String> values = offered.stream().map(Choice::value).toList();
        if (!chosen.filter(value -> !value.isEmpty()).allMatch(values::contains)) {
            errors.rejectValue(field, "plans.choice.unknown");
        }
    }
}
