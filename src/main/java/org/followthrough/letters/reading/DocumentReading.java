package org.followthrough.letters.reading;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.letters.reading.FieldworkReading.Fieldwork;
import org.jspecify.annotations.Nullable;

/** One reading of one document: lines, then blocks, sections, items and sentences. */
final class DocumentReading {

    private final Stored stored;
    private final DocumentKind recognised;
    private final Head head;
    private final List<Line> lines;
    private final @Nullable Fieldwork fieldwork;
    private final List<ReadJudgement> table;
    private final List<Section> sections;
    private final Set<ReadingWarning> warnings = EnumSet.noneOf(ReadingWarning.class);

    DocumentReading(Stored stored, DocumentKind recognised) {
        this.stored = stored;
        this.recognised = recognised;
        List<Line> lines = Lines.of(stored);
        this.head = Head.of(stored, lines);
        this.fieldwork = new FieldworkReading(head).read(letterDate());
        boolean[] furniture = Furniture.of(stored, lines);
        boolean[] tabled = new boolean[lines.size()];
        this.table = JudgementTable.read(stored, lines, furniture, tabled);
        this.lines = lines;
        this.sections = Section.of(Blocks.of(stored, lines, furniture, tabled));
    }

    Proposal proposal() {
        DocumentKind kind = kind();
        var lists = new ListsReading(stored, kind, sections, warnings);
        var reading = new FindingsReading(stored, kind, Title.of(head)).read(sections);
        List<ReadItem> priorities = lists.priorityActions();
        List<ReadItem> improvements = lists.improvements();
        List<ReadItem> items = java.util.stream.Stream.concat(priorities.stream(), improvements.stream())
                .toList();
        var proposal = new Proposal(
                stored.source(),
                kind,
                particulars(kind),
                lists.scope(),
                judgements(kind),
                priorities,
                improvements,
                lists.requirements(),
                lists.recommendations(),
                StatementDue.in(sections),
                kind == DocumentKind.AREA_SEND ? SendOutcome.in(sections) : null,
                reading.findings(),
                reading.raise(items),
                reading.practiceExamples(),
                List.of());
        return warned(proposal);
    }

    private List<ReadJudgement> judgements(DocumentKind kind) {
        if (kind == DocumentKind.AREA_SEND || kind.isLetter()) {
            return List.of();
        }
        if (kind == DocumentKind.SIF) {
            return SifJudgements.around(table, head);
        }
        return new JudgementsReading(sections, warnings).read(table);
    }

    private @Nullable LocalDate letterDate() {
        Read<LocalDate> date = new LetterHeadReading(head).date();
        return date == null ? null : date.value();
    }

    private DocumentKind kind() {
        if (recognised != DocumentKind.ILACS_STANDARD) {
            return recognised;
        }
        warnings.add(fieldwork == null ? ReadingWarning.KIND_NOT_SURE : ReadingWarning.KIND_FROM_DATES);
        return KindReading.ilacs(fieldwork == null ? null : fieldwork.range());
    }

    private Particulars particulars(DocumentKind kind) {
        var letterHead = new LetterHeadReading(head);
        if (letterHead.hasSeveralAddressees()) {
            warnings.add(ReadingWarning.SEVERAL_ADDRESSEES);
        }
        var inspectors = new InspectorsReading(stored, lines, kind, head, foot()).read();
        return new Particulars(
                new OrganisationReading(head).read(recognised),
                fieldwork == null ? null : fieldwork.read(fieldwork.range().first()),
                fieldwork == null ? null : fieldwork.read(fieldwork.range().last()),
                kind.isLetter() ? letterHead.date() : null,
                kind.isLetter() ? letterHead.addressee() : null,
                inspectors.names(),
                inspectors.leads());
    }

    private String foot() {
        return sections.stream()
                .filter(section -> section.kind() == SectionKind.CLOSING)
                .flatMap(section -> section.blocks().stream())
                .map(block -> block.folded().words())
                .collect(Collectors.joining("\n"));
    }

    private Proposal warned(Proposal read) {
        warnings.addAll(Warnings.about(read, sections));
        if (fieldwork != null && fieldwork.parts() > 1) {
            warnings.add(ReadingWarning.DATES_IN_PARTS);
        }
        return new Proposal(
                read.source(),
                read.kind(),
                read.particulars(),
                read.scope(),
                read.judgements(),
                read.priorityActions(),
                read.improvements(),
                read.requirements(),
                read.recommendations(),
                read.statementDue(),
                read.outcome(),
                read.findings(),
                read.raisedFromText(),
                read.practiceExamples(),
                List.copyOf(warnings));
    }
}
