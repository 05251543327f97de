package org.followthrough.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.followthrough.findings.FindingType;

/** The findings under one heading of the letter, in its order. */
public record InspectionSection(String heading, List<InspectionFindingRow> findings) {

    static List<InspectionSection> of(List<InspectionFindingRow> findings) {
        Map<String, List<InspectionFindingRow>> sections = new LinkedHashMap<>();
        findings.forEach(finding -> sections.computeIfAbsent(finding.section(), heading -> new ArrayList<>())
                .add(finding));
        return sections.entrySet().stream()
                .map(section -> new InspectionSection(section.getKey(), section.getValue()))
                .toList();
    }

    /** How many of a type stand here. */
    public long count(FindingType type) {
        return findings.stream().filter(finding -> finding.type() == type).count();
    }

    public long strengths() {
        return count(FindingType.STRENGTH);
    }

    public long needs() {
        return count(FindingType.NEEDS_IMPROVEMENT);
    }

    public long contexts() {
        return count(FindingType.CONTEXT);
    }
}
