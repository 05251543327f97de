package org.followthrough.letters.reading;

import java.util.ArrayList;
import java.util.List;

/** Reads the inspectors' names: from the opening sentences of a letter, or from a report's "Lead inspector" line. */
final class InspectorsReading {

    private static final List<String> LETTER =
            List.of("inspectors for this visit were ", "inspector for this visit was ", "inspectors were ");
    private static final String REPORT = "lead inspector";
    private static final List<String> TITLES = List.of(
            ", his majesty", ", her majesty", " his majesty", " her majesty", ", hmi", " hmi", ", ofsted", " (");

    private final Head head;
    private final String foot;

    /** The foot is what follows the last finding: closing words and signature. */
    InspectorsReading(Head head, String foot) {
        this.head = head;
        this.foot = foot;
    }

    List<Read<String>> read() {
        for (int i = 0; i < head.size(); i++) {
            FoldedText words = head.lines(i, 6);
            String matching = words.matching();
            for (String marker : LETTER) {
                int found = matching.indexOf(marker);
                if (found >= 0) {
                    return signerFirst(names(words, found + marker.length(), sentenceEnd(matching, found)));
                }
            }
            if (matching.startsWith(REPORT)) {
                return lead(head.line(i));
            }
        }
        return List.of();
    }

    private static List<Read<String>> lead(FoldedText line) {
        int from = line.words().indexOf(':') + 1;
        int to = nameEnd(line.matching(), from, line.words().length());
        return from == 0 || to <= from ? List.of() : names(line, from, to);
    }

    private static int sentenceEnd(String matching, int from) {
        int end = matching.indexOf(". ", from);
        return end >= 0 ? end : matching.endsWith(".") ? matching.length() - 1 : matching.length();
    }

    /** Splits "A, B and C"; a part that does not look like a name (two words, both with capitals) is left out. */
    private static List<Read<String>> names(FoldedText words, int from, int to) {
        var names = new ArrayList<Read<String>>();
        int start = from;
        for (String part : words.words().substring(from, to).split(", | and |, and ", -1)) {
            int at = words.words().indexOf(part, start);
            int end = nameEnd(words.matching(), at, at + part.length());
            if (looksLikeName(words.words().substring(at, end).strip())) {
                Passage name = words.passage(at, end);
                names.add(Read.plainly(name.folded(), name));
            }
            start = at + part.length();
        }
        return names;
    }

    private static int nameEnd(String matching, int from, int to) {
        int end = to;
        for (String title : TITLES) {
            int found = matching.indexOf(title, from);
            end = found > from && found < end ? found : end;
        }
        return end;
    }

    private static boolean looksLikeName(String part) {
        String[] names = part.split(" ", -1);
        return names.length >= 2
                && names.length <= 5
                && Character.isUpperCase(names[0].charAt(0))
                && Character.isUpperCase(names[names.length - 1].charAt(0));
    }

    /** The inspector who signed the letter led the visit. */
    private List<Read<String>> signerFirst(List<Read<String>> names) {
        List<Read<String>> signers =
                names.stream().filter(name -> foot.contains(name.value())).toList();
        if (signers.size() != 1) {
            return names;
        }
        var ordered = new ArrayList<>(signers);
        names.stream().filter(name -> !signers.contains(name)).forEach(ordered::add);
        return List.copyOf(ordered);
    }
}
