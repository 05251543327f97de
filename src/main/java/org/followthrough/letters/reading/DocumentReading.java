package org.followthrough.letters.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.letters.reading.FieldworkReading.Fieldwork;
import org.jspecify.annotations.Nullable;

/** One reading of one document: lines, then blocks, sections, items and sentences. */
final class DocumentReading {

    private final SourceText source;
    private final DocumentKind recognised;
    private final Head head;
    private final @Nullable Fieldwork fieldwork;
    private final List<ReadJudgement> table;
    private final List<Section> sections;
    private final Set<ReadingWarning> warnings = EnumSet.noneOf(ReadingWarning.class);

    DocumentReading(SourceText source, DocumentKind recognised) {
        this.source = source;
        String stored = source.text();
        this.recognised = recognised;
        List<Line> lines = Lines.of(stored);
        this.head = Head.of(stored, lines);
        this.fieldwork = new FieldworkReading(head).read();
        boolean[] furniture = Furniture.of(stored, lines);
        this.table = JudgementTable.read(stored, lines, furniture);
        this.sections = Section.of(Blocks.of(stored, lines, furniture));
    }

    Proposal proposal() {
        DocumentKind kind = kind();
        var lists = new ListsReading(source, kind, sections, warnings);
        var reading = new FindingsReading(source);
        List<ReadItem> priorities = lists.items(SectionKind.PRIORITY_ACTIONS);
        List<ReadItem> improvements = lists.items(SectionKind.IMPROVEMENTS);
        List<ReadSentence> findings = reading.read(sections);
        List<ReadItem> items = java.util.stream.Stream.concat(priorities.stream(), improvements.stream())
                .toList();
        var proposal = new Proposal(
                source,
                kind,
                particulars(kind),
                lists.scope(),
                kind.hasTables() ? List.of() : new JudgementsReading(sections, warnings).read(table),
                priorities,
                improvements,
                List.of(),
                List.of(),
                null,
                null,
                findings,
                reading.raise(findings, items),
                List.of(),
                List.of());
        return warned(proposal);
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
        return new Particulars(
                new OrganisationReading(head).read(recognised),
                fieldwork == null ? null : fieldwork.read(fieldwork.range().first()),
                fieldwork == null ? null : fieldwork.read(fieldwork.range().last()),
                kind.isLetter() ? letterHead.date() : null,
                kind.isLetter() ? letterHead.addressee() : null,
                new InspectorsReading(head, foot()).read());
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
