package org.followthrough.letters.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of its three outcomes an Area SEND inspection had, in the words printed. */
final class SendOutcome {

    private static final List<String> OUTCOMES = List.of(
            "typically lead to positive experiences and outcomes",
            "lead to inconsistent experiences and outcomes",
            "inconsistent experiences and outcomes",
            "widespread and/or systemic failings leading to significant concerns",
            "widespread and systemic failings leading to significant concerns",
            "widespread and/or systemic failings");

    private static final int MOST_BLOCKS = 40;

    private SendOutcome() {}

    static @Nullable Passage in(List<Section> sections) {
        List<FoldedText> first = sections.stream()
                .flatMap(section -> section.blocks().stream())
                .limit(MOST_BLOCKS)
                .map(Block::folded)
                .toList();
        for (FoldedText words : first) {
            for (String outcome : OUTCOMES) {
                int at = words.matching().indexOf(outcome);
                if (at >= 0) {
                    return words.passage(at, at + outcome.length());
                }
            }
        }
        return null;
    }
}
