package org.followthrough.letters.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which authority or area was inspected, from the title or the opening sentence of each kind. */
final class OrganisationReading {

    /** Words that say what an authority is and not where, longest first. */
    private static final List<String> TAILS = List.of(
            " metropolitan borough council",
            " metropolitan district council",
            " county council",
            " borough council",
            " city council",
            " council",
            " local area partnership");

    private final Head head;

    OrganisationReading(Head head) {
        this.head = head;
    }

    @Nullable
    Read<String> read(DocumentKind kind) {
        Passage name =
                switch (kind) {
                    case FOCUSED_VISIT -> between("focused visit to ", " on ");
                    case MONITORING_VISIT -> between("monitoring visit to ", " on ");
                    case JTAI -> joint();
                    case AREA_SEND -> between(" inspection of ", " inspection date");
                    case ILACS_STANDARD, ILACS_SHORT, SIF -> titled();
                    case SCCIF, OTHER_REPORT -> titled();
                };
        return name == null ? null : Read.plainly(withoutTail(name.folded()), name);
    }

    private @Nullable Passage titled() {
        Title title = Title.of(head);
        return title == null ? null : title.organisation();
    }

    /** The words between two others, up to "children's services" if they are among them. */
    private @Nullable Passage between(String before, String after) {
        for (int i = 0; i < head.size(); i++) {
            FoldedText words = head.lines(i, 3);
            String matching = words.matching();
            int found = matching.indexOf(before);
            if (found < 0 || found > 60) {
                continue;
            }
            int start = found + before.length();
            int end = firstOf(matching, start, " local authority children's services", " children's services", after);
            if (end > start && end - start < 100) {
                return words.passage(start, end);
            }
        }
        return null;
    }

    /** "Joint targeted area inspection of Solihull", or "... of the multi-agency response to ... in Liverpool". */
    private @Nullable Passage joint() {
        String before = "joint targeted area inspection of ";
        int at = head.beginning(before);
        if (at < 0) {
            return null;
        }
        FoldedText line = head.line(at);
        if (!line.matching().startsWith(before + "the ")) {
            return line.passage(before.length(), line.words().length());
        }
        FoldedText second = head.line(Math.min(at + 1, head.size() - 1));
        int in = second.matching().lastIndexOf(" in ");
        return in < 0 ? null : second.passage(in + 4, second.words().length());
    }

    private static int firstOf(String matching, int from, String... ends) {
        int first = -1;
        for (String end : ends) {
            int found = matching.indexOf(end, from);
            first = found >= 0 && (first < 0 || found < first) ? found : first;
        }
        return first;
    }

    private static String withoutTail(String name) {
        String matching = Matching.of(name);
        for (String tail : TAILS) {
            if (matching.endsWith(tail)) {
                return name.substring(0, name.length() - tail.length());
            }
        }
        return name;
    }
}
