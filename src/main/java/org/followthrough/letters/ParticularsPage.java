package org.followthrough.letters;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.followthrough.inspections.FrameworkDirectory;
import org.followthrough.inspections.FrameworkRow;
import org.followthrough.inspections.InspectionChoices;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.organisations.OrganisationRow;
import org.followthrough.people.Viewer;
import org.followthrough.shared.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page about the inspection of a draft shows beside its form: choices, and where each particular was read. */
@Component
class ParticularsPage {

    private final DraftDirectory drafts;
    private final DraftPages pages;
    private final FrameworkDirectory frameworks;
    private final OrganisationManagement organisations;
    private final InspectionChoices choices;
    private final MessageSource messages;

    ParticularsPage(
            DraftDirectory drafts,
            DraftPages pages,
            FrameworkDirectory frameworks,
            OrganisationManagement organisations,
            InspectionChoices choices,
            MessageSource messages) {
        this.drafts = drafts;
        this.pages = pages;
        this.frameworks = frameworks;
        this.organisations = organisations;
        this.choices = choices;
        this.messages = messages;
    }

    /**
     * A judgement to be given.
     *
     * @param printed what the letter prints for it; null where it prints none
     * @param anchor where that stands beside the form
     */
    record GradeRow(
            UUID area,
            String name,
            String chosen,
            @Nullable DraftJudgement printed,
            @Nullable String anchor) {}

    List<FrameworkRow> frameworks() {
        return frameworks.all();
    }

    /** Those the viewer may record inspections for. */
    List<OrganisationRow> organisations(Viewer viewer) {
        return organisations.among(viewer.reach(InspectionManagement.KEEPERS));
    }

    static List<OrganisationId> ids(List<OrganisationRow> rows) {
        return rows.stream().map(OrganisationRow::id).toList();
    }

    ParticularsForm asStored(DraftHead head, List<FrameworkRow> held) {
        return ParticularsForm.of(head, drafts.judgements(head.id()), framework(head, held));
    }

    void fill(DraftHead head, ParticularsForm form, List<FrameworkRow> held, List<OrganisationRow> own, Model model) {
        List<DraftPassage> passages = drafts.passages(head.id());
        List<DraftJudgement> judgements = drafts.judgements(head.id());
        FrameworkRow framework = framework(head, held);
        model.addAttribute("head", head);
        model.addAttribute("read", DraftPages.read(head, passages));
        model.addAttribute("blocks", pages.particularsOnly(head, passages, judgements));
        model.addAttribute("graded", framework == null ? List.of() : rows(framework, judgements, form));
        model.addAttribute("grades", framework == null ? List.of() : grades(framework));
        model.addAttribute(
                "unmatched",
                judgements.stream()
                        .filter(judgement -> judgement.isPrinted() && judgement.area() == null)
                        .toList());
        model.addAttribute(
                "organisations",
                withNone(own.stream().map(row -> new Choice(row.id().toString(), row.name()))));
        model.addAttribute("frameworks", withNone(held.stream().map(this::choice)));
        model.addAttribute("kinds", withNone(choices.kinds().stream()));
        model.addAttribute("confidentialities", choices.confidentialities());
    }

    private static List<GradeRow> rows(FrameworkRow framework, List<DraftJudgement> judgements, ParticularsForm form) {
        return framework.areas().stream()
                .map(area -> {
                    int index = IntStream.range(0, judgements.size())
                            .filter(at -> area.id().equals(judgements.get(at).area()))
                            .findFirst()
                            .orElse(-1);
                    DraftJudgement judgement = index < 0 ? null : judgements.get(index);
                    boolean printed = judgement != null && judgement.start() != null;
                    return new GradeRow(
                            area.id(),
                            area.name(),
                            form.grade(area.id()),
                            judgement != null && judgement.isPrinted() ? judgement : null,
                            printed ? "read-judgement-" + (index + 1) : null);
                })
                .toList();
    }

    private static @Nullable FrameworkRow framework(DraftHead head, List<FrameworkRow> held) {
        return held.stream()
                .filter(row -> row.id().equals(head.said().framework()))
                .findFirst()
                .orElse(null);
    }

    private List<Choice> grades(FrameworkRow framework) {
        return Stream.concat(
                        Stream.of(new Choice("", word("letters.check.grade.none"))),
                        framework.grades().stream().map(grade -> new Choice(grade, grade)))
                .toList();
    }

    private Choice choice(FrameworkRow row) {
        return new Choice(
                row.id().toString(),
                word(
                        "letters.check.framework.choice",
                        row.name(),
                        row.effectiveFrom().getYear()));
    }

    private List<Choice> withNone(Stream<Choice> offered) {
        return Stream.concat(Stream.of(new Choice("", word("letters.check.choose"))), offered)
                .toList();
    }

    private String word(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, Locale.UK));
    }
}
