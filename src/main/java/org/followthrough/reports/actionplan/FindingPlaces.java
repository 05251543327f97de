package org.followthrough.reports.actionplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.followthrough.reports.actionplan.ActionPlanReads.Passage;
import org.followthrough.reports.document.PaperWords;

/** Where findings stand in their letter, for people to look up: each section once, with its paragraphs. */
final class FindingPlaces {

    /** Two that follow each other are said as quickly as from one to the other. */
    private static final int RUN = 3;

    private final PaperWords words;

    FindingPlaces(PaperWords words) {
        this.words = words;
    }

    /** Sections and paragraphs in the order given; empty when there is none. */
    String of(List<Passage> passages) {
        Map<String, Set<String>> sections = new LinkedHashMap<>();
        for (Passage passage : passages) {
            Set<String> paragraphs = sections.computeIfAbsent(passage.section(), named -> new LinkedHashSet<>());
            if (passage.paragraph() != null) {
                paragraphs.add(passage.paragraph());
            }
        }
        return sections.entrySet().stream()
                .map(section -> section(section.getKey(), List.copyOf(section.getValue())))
                .collect(Collectors.joining("; "));
    }

    private String section(String section, List<String> paragraphs) {
        return paragraphs.isEmpty()
                ? section
                : words.of("reports.action-plan.paragraph", section, paragraphs.size(), runs(paragraphs));
    }

    /** <i>1 to 9, 11</i> */
    private String runs(List<String> paragraphs) {
        List<String> runs = new ArrayList<>();
        for (int from = 0, next; from < paragraphs.size(); from = next) {
            next = from + 1;
            while (next < paragraphs.size() && follows(paragraphs.get(next - 1), paragraphs.get(next))) {
                next++;
            }
            if (next - from < RUN) {
                runs.addAll(paragraphs.subList(from, next));
            } else {
                runs.add(words.of("reports.action-plan.from-to", paragraphs.get(from), paragraphs.get(next - 1)));
            }
        }
        return String.join(", ", runs);
    }

    private static boolean follows(String one, String other) {
        return isNumber(one) && isNumber(other) && Integer.parseInt(other) == Integer.parseInt(one) + 1;
    }

    private static boolean isNumber(String paragraph) {
        return paragraph.matches("\\d{1,4}");
    }
}
