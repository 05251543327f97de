package org.followthrough.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.followthrough.findings.FindingType;
import org.followthrough.inspections.FrameworkRow;
import org.followthrough.inspections.InspectionKind;
import org.followthrough.letters.reading.Addressee;
import org.followthrough.letters.reading.DocumentKind;
import org.followthrough.letters.reading.Particulars;
import org.followthrough.letters.reading.Passage;
import org.followthrough.letters.reading.Proposal;
import org.followthrough.letters.reading.Read;
import org.followthrough.letters.reading.ReadSentence;
import org.followthrough.organisations.OrganisationRow;
import org.followthrough.shared.DateInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fills the check page with what was read; what was not read stays empty for a person to fill. */
@Component
class AcceptanceProposal {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private final MessageSource messages;

    AcceptanceProposal(MessageSource messages) {
        this.messages = messages;
    }

    AcceptanceForm of(Proposal proposal, List<FrameworkRow> frameworks, List<OrganisationRow> organisations) {
        Particulars read = proposal.particulars();
        LocalDate start = value(read.inspectionStart());
        InspectionKind kind = kind(proposal.kind());
        Threads threads = new Threads(proposal, ProposedItem.of(proposal));
        return new AcceptanceForm(
                organisation(value(read.organisation()), organisations),
                framework(proposal.kind(), start, frameworks),
                kind,
                title(kind, start),
                DateInput.of(start),
                DateInput.of(value(read.inspectionEnd())),
                DateInput.of(value(read.letterDate())),
                DateInput.of(null),
                DateInput.of(null),
                addressee(read.addressee()),
                read.inspectors().stream().map(Read::value).collect(Collectors.joining("\n")),
                proposal.scope().stream().map(Passage::folded).collect(Collectors.joining("\n")),
                null,
                ProposedItem.of(proposal).stream()
                        .map(item -> item.ref().toString())
                        .toList(),
                proposal.findings().stream().map(AcceptanceProposal::type).toList(),
                proposal.findings().stream()
                        .map(sentence -> threads.about(sentence)
                                .map(item -> item.ref().toString())
                                .orElse(""))
                        .toList());
    }

    private @Nullable String title(@Nullable InspectionKind kind, @Nullable LocalDate start) {
        if (kind == null || start == null) {
            return null;
        }
        String named = messages.getMessage("inspections.kind." + kind, null, Locale.UK);
        return messages.getMessage(
                "letters.check.title.proposed", new Object[] {named, MONTH.format(start)}, Locale.UK);
    }

    /** The organisation with the longest name that contains the one printed: North Northamptonshire is not Northamptonshire. */
    private static @Nullable String organisation(@Nullable String printed, List<OrganisationRow> organisations) {
        if (printed == null) {
            return null;
        }
        String wanted = printed.toLowerCase(Locale.ROOT);
        return organisations.stream()
                .filter(row -> row.name().toLowerCase(Locale.ROOT).startsWith(wanted))
                .max(Comparator.comparingInt(row -> row.name().length()))
                .map(row -> row.id().toString())
                .orElse(null);
    }

    private static @Nullable String framework(
            DocumentKind kind, @Nullable LocalDate start, List<FrameworkRow> frameworks) {
        String code = code(kind);
        return frameworks.stream()
                .filter(row -> row.code().equals(code))
                .filter(row -> start == null || !row.effectiveFrom().isAfter(start))
                .max(Comparator.comparing(FrameworkRow::effectiveFrom))
                .map(row -> row.id().toString())
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

    private static String type(ReadSentence sentence) {
        return FindingType.valueOf(sentence.type().name()).name();
    }

    private static @Nullable String addressee(@Nullable Addressee addressee) {
        if (addressee == null) {
            return null;
        }
        String role = value(addressee.role());
        return role == null ? addressee.name().value() : addressee.name().value() + ", " + role;
    }

    private static <T> @Nullable T value(@Nullable Read<T> read) {
        return read == null ? null : read.value();
    }
}
