package org.followthrough.yousaid.writing;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.shared.Conflict;
import org.followthrough.yousaid.LineWords;
import org.followthrough.yousaid.lines.LineRow;
import org.springframework.stereotype.Component;

/** Tells where two people's words for one line differ. */
@Component
class LineConflicts {

    private final LineFormPage pages;

    LineConflicts(LineFormPage pages) {
        this.pages = pages;
    }

    List<Conflict> between(LineRow saved, LineForm mine) {
        LineWords theirs = saved.words();
        return Stream.of(
                        Conflict.between(pages.word("yousaid.topic"), theirs.topic(), mine.topic()),
                        Conflict.between(
                                pages.word("yousaid.asked-by"),
                                pages.word("yousaid.asked-by." + theirs.askedOfUsBy()),
                                pages.word("yousaid.asked-by." + mine.askedOfUsBy())),
                        Conflict.between(pages.word("yousaid.asked"), theirs.asked(), mine.asked()),
                        Conflict.between(pages.word("yousaid.did"), theirs.did(), mine.did()),
                        Conflict.between(pages.word("yousaid.different"), theirs.different(), mine.different()))
                .flatMap(difference -> difference)
                .toList();
    }
}
