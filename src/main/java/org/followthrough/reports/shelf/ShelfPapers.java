package org.followthrough.reports.shelf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.followthrough.reports.document.PaperMaker;
import org.springframework.stereotype.Component;

/** The kinds of papers there are, in the order people look for them. */
@Component
class ShelfPapers {

    private static final List<String> ORDER = List.of(
            "highlight-report",
            "action-plan",
            "scrutiny-report",
            "scorecard",
            "self-evaluation",
            "inspection-pack",
            "history");

    private final List<PaperMaker> makers;

    ShelfPapers(List<PaperMaker> makers) {
        this.makers = makers.stream()
                .sorted(Comparator.comparingInt(ShelfPapers::place).thenComparing(PaperMaker::name))
                .toList();
    }

    List<ShelfPaper> all() {
        return makers.stream().map(ShelfPaper::of).toList();
    }

    /** The kind that an address calls so, if there is one. */
    Optional<PaperMaker> named(String name) {
        return makers.stream().filter(maker -> maker.name().equals(name)).findFirst();
    }

    private static int place(PaperMaker maker) {
        int at = ORDER.indexOf(maker.name());
        return at < 0 ? ORDER.size() : at;
    }
}
