package org.followthrough.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.followthrough.findings.FindingType;
import org.followthrough.letters.reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Passages of the letter that a person chose.
 *
 * @param passages each as the offsets of its first character and after its last, such as 120-345
 * @param as what they are: a part, or a part and a type
 */
record AdditionForm(
        @Nullable List<String> passages, @Nullable String as) {

    /** What can be said of a passage, in the order it is offered. */
    enum Kind {
        NEEDS_IMPROVEMENT(DraftPart.FINDING, FindingType.NEEDS_IMPROVEMENT),
        STRENGTH(DraftPart.FINDING, FindingType.STRENGTH),
        CONTEXT(DraftPart.FINDING, FindingType.CONTEXT),
        IMPROVEMENT(DraftPart.IMPROVEMENT, FindingType.NEEDS_IMPROVEMENT),
        PRIORITY_ACTION(DraftPart.PRIORITY_ACTION, FindingType.NEEDS_IMPROVEMENT),
        REQUIREMENT(DraftPart.REQUIREMENT, FindingType.NEEDS_IMPROVEMENT),
        RECOMMENDATION(DraftPart.RECOMMENDATION, FindingType.NEEDS_IMPROVEMENT),
        OUR_READING(DraftPart.OUR_READING, FindingType.NEEDS_IMPROVEMENT);

        private final DraftPart part;
        private final FindingType type;

        Kind(DraftPart part, FindingType type) {
            this.part = part;
            this.type = type;
        }

        DraftPart part() {
            return part;
        }

        FindingType type() {
            return type;
        }
    }

    public boolean has(int start, int end) {
        return passages != null && passages.contains(start + "-" + end);
    }

    @Nullable
    Kind kind() {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(as)) {
                return kind;
            }
        }
        return null;
    }

    /** The passages chosen, those that follow one another as one. */
    List<Stretch> chosen(DraftText text) {
        List<Stretch> chosen = new ArrayList<>();
        List<String> sent = passages == null ? List.of() : passages;
        sent.stream()
                .filter(passage -> passage.matches("\\d{1,8}-\\d{1,8}"))
                .map(DraftItemController::stretch)
                .filter(passage -> passage.end() <= text.length())
                .sorted(Comparator.comparingInt(Stretch::start))
                .forEach(passage -> append(chosen, passage, text));
        return chosen;
    }

    private static void append(List<Stretch> chosen, Stretch passage, DraftText text) {
        Stretch last = chosen.isEmpty() ? null : chosen.get(chosen.size() - 1);
        if (last != null
                && text.shown(last.end(), Math.max(last.end(), passage.start())).isEmpty()) {
            chosen.set(chosen.size() - 1, new Stretch(last.start(), Math.max(last.end(), passage.end())));
        } else {
            chosen.add(passage);
        }
    }
}
