package org.followthrough.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.followthrough.inspections.FrameworkDirectory;
import org.followthrough.inspections.FrameworkId;
import org.followthrough.inspections.FrameworkRow;
import org.followthrough.inspections.InspectionKind;
import org.followthrough.inspections.InspectionManagement;
import org.followthrough.letters.reading.Addressee;
import org.followthrough.letters.reading.DocumentKind;
import org.followthrough.letters.reading.Particulars;
import org.followthrough.letters.reading.Passage;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.Read;
import org.followthrough.letters.reading.Sureness;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.organisations.OrganisationRow;
import org.followthrough.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The particulars of an inspection as a letter says them; what it does not plainly say stays empty for a person to fill. */
@Component
class ParticularsReading {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final FrameworkDirectory frameworks;
    private final OrganisationManagement organisations;
    private final MessageSource messages;

    ParticularsReading(FrameworkDirectory frameworks, OrganisationManagement organisations, MessageSource messages) {
        this.frameworks = frameworks;
        this.organisations = organisations;
        this.messages = messages;
    }

    DraftParticulars of(LetterDraftId draft, Proposal proposal, Viewer viewer) {
        Particulars read = proposal.particulars();
        FrameworkRow held = framework(proposal.kind(), value(read.inspectionStart()));
        List<DraftJudgement> printed = printed(proposal);
        return DraftParticulars.read(
                draft,
                read.organisation() == null
                        ? null
                        : read.organisation().passage().folded(),
                said(proposal, held == null ? null : held.id(), viewer),
                passages(proposal),
                held == null ? printed : JudgementMatch.match(printed, held));
    }

    private InspectionSaid said(Proposal proposal, @Nullable FrameworkId held, Viewer viewer) {
        Particulars read = proposal.particulars();
        InspectionKind kind = kind(proposal.kind());
        LocalDate start = value(read.inspectionStart());
        List<OrganisationRow> own = organisations.among(viewer.reach(InspectionManagement.KEEPERS));
        return new InspectionSaid(
                organisation(value(read.organisation()), own),
                held,
                kind,
                title(kind, start),
                start,
                value(read.inspectionEnd()),
                value(read.letterDate()),
                null,
                null,
                value(proposal.statementDue()),
                addressee(read.addressee()),
                lines(read.inspectors().stream().map(Read::value).toList()),
                lines(proposal.scope().stream().map(Passage::folded).toList()),
                null);
    }

    private static List<DraftPassage> passages(Proposal proposal) {
        Particulars read = proposal.particulars();
        List<DraftPassage> passages = new ArrayList<>();
        add(passages, ParticularField.ORGANISATION, read.organisation());
        add(passages, ParticularField.STARTED_ON, read.inspectionStart());
        add(passages, ParticularField.ENDED_ON, read.inspectionEnd());
        add(passages, ParticularField.DATED_ON, read.letterDate());
        add(passages, ParticularField.STATEMENT_DUE_ON, proposal.statementDue());
        if (read.addressee() != null) {
            add(passages, ParticularField.ADDRESSEE, read.addressee().name());
        }
        read.inspectors().forEach(inspector -> add(passages, ParticularField.INSPECTORS, inspector));
        proposal.scope().forEach(scope -> passages.add(DraftPassage.of(ParticularField.SCOPE, scope, true)));
        return passages;
    }

    private static void add(List<DraftPassage> passages, ParticularField field, @Nullable Read<?> read) {
        if (read != null) {
            passages.add(DraftPassage.of(field, read));
        }
    }

    /** The outcome of an Area SEND inspection is the one judgement there is. */
    private List<DraftJudgement> printed(Proposal proposal) {
        List<DraftJudgement> printed = new ArrayList<>();
        proposal.judgements()
                .forEach(judgement -> printed.add(DraftJudgement.printed(
                        judgement.area().folded(), judgement.grade(), judgement.sureness() == Sureness.HIGH)));
        if (proposal.outcome() != null) {
            printed.add(DraftJudgement.printed(word("letters.judgement.outcome"), proposal.outcome(), true));
        }
        return printed;
    }

    private @Nullable FrameworkRow framework(DocumentKind kind, @Nullable LocalDate start) {
        String code = code(kind);
        return frameworks.all().stream()
                .filter(row -> row.code().equals(code))
                .filter(row -> start == null || !row.effectiveFrom().isAfter(start))
                .max(Comparator.comparing(FrameworkRow::effectiveFrom))
                .orElse(null);
    }

    private @Nullable String title(@Nullable InspectionKind kind, @Nullable LocalDate start) {
        return kind == null || start == null
                ? null
                : word("letters.check.title.proposed", word("inspections.kind." + kind), MONTH.format(start));
    }

    private String word(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, Locale.UK));
    }

    /** The organisation with the longest name that begins as the one printed: North Northamptonshire is not Northamptonshire. */
    private static @Nullable OrganisationId organisation(@Nullable String printed, List<OrganisationRow> own) {
        if (printed == null) {
            return null;
        }
        String wanted = printed.toLowerCase(Locale.ROOT);
        return own.stream()
                .filter(row -> row.name().toLowerCase(Locale.ROOT).startsWith(wanted))
                .max(Comparator.comparingInt(row -> row.name().length()))
                .map(OrganisationRow::id)
                .orElse(null);
    }

    private static String code(DocumentKind kind) {
        return switch (kind) {
            case ILACS_STANDARD, ILACS_SHORT, FOCUSED_VISIT, MONITORING_VISIT -> "ILACS";
            case JTAI, AREA_SEND, SIF, SCCIF -> kind.name();
            case OTHER_REPORT -> "";
        };
    }

    private static @Nullable InspectionKind kind(DocumentKind kind) {
        return switch (kind) {
            case ILACS_STANDARD, SIF -> InspectionKind.STANDARD;
            case ILACS_SHORT -> InspectionKind.SHORT;
            case FOCUSED_VISIT -> InspectionKind.FOCUSED_VISIT;
            case MONITORING_VISIT -> InspectionKind.MONITORING_VISIT;
            case JTAI, AREA_SEND -> InspectionKind.JOINT_INSPECTION;
            case SCCIF -> InspectionKind.PROVIDER_INSPECTION;
            case OTHER_REPORT -> null;
        };
    }

    private static @Nullable String addressee(@Nullable Addressee addressee) {
        if (addressee == null) {
            return null;
        }
        String role = value(addressee.role());
        return role == null ? addressee.name().value() : addressee.name().value() + ", " + role;
    }

    private static @Nullable String lines(List<String> said) {
        return said.isEmpty() ? null : said.stream().collect(Collectors.joining("\n"));
    }

    private static <T> @Nullable T value(@Nullable Read<T> read) {
        return read == null ? null : read.value();
    }
}
