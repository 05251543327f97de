package org.followthrough.letters.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a proposal lacks that a document of its kind has. */
final class Warnings {

    private Warnings() {}

    static Set<ReadingWarning> about(Proposal read, List<Section> sections) {
        var warnings = EnumSet.noneOf(ReadingWarning.class);
        warnings.addAll(aboutParticulars(read.kind(), read.particulars()));
        add(warnings, ReadingWarning.THINLY_READ, read.kind().isThinlyRead());
        add(
                warnings,
                ReadingWarning.NO_JUDGEMENTS,
                read.kind().isIlacs() && read.judgements().isEmpty());
        // A monitoring visit's letter has no list of its own: it comments on the items of the report before it.
        boolean listed = !read.improvements().isEmpty()
                || !read.priorityActions().isEmpty()
                || !read.requirements().isEmpty()
                || !read.recommendations().isEmpty();
        add(warnings, ReadingWarning.NO_IMPROVEMENTS, !listed && read.kind() != DocumentKind.MONITORING_VISIT);
        add(warnings, ReadingWarning.NO_FINDINGS, read.findings().isEmpty());
        add(warnings, ReadingWarning.UNKNOWN_SECTION, has(sections, SectionKind.UNKNOWN));
        add(warnings, ReadingWarning.ENDS_EARLY, !has(sections, SectionKind.CLOSING));
        return warnings;
    }

    private static Set<ReadingWarning> aboutParticulars(DocumentKind kind, Particulars read) {
        var warnings = EnumSet.noneOf(ReadingWarning.class);
        add(warnings, ReadingWarning.NO_ORGANISATION, read.organisation() == null);
        add(warnings, ReadingWarning.NO_INSPECTION_DATES, read.inspectionStart() == null);
        add(warnings, ReadingWarning.NO_LETTER_DATE, kind.isLetter() && read.letterDate() == null);
        add(warnings, ReadingWarning.NO_ADDRESSEE, kind.isLetter() && read.addressee() == null);
        add(warnings, ReadingWarning.NO_INSPECTORS, read.inspectors().isEmpty() && kind != DocumentKind.JTAI);
        return warnings;
    }

    private static boolean has(List<Section> sections, SectionKind kind) {
        return sections.stream().anyMatch(section -> section.kind() == kind);
    }

    private static void add(Set<ReadingWarning> warnings, ReadingWarning warning, boolean applies) {
        if (applies) {
            warnings.add(warning);
        }
    }
}
