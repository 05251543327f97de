package org.followthrough.reports.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridLine;
import org.followthrough.reports.document.Block.GridRow;
import org.jspecify.annotations.Nullable;

/** What falls due up to the next board, the earliest first: actions, their milestones and the checks whether they lasted. */
final class AheadTable {

    private final BoardWords words;

    AheadTable(BoardWords words) {
        this.words = words;
    }

    Grid of(String caption, PlanBook book) {
        LocalDate until = book.period().horizon(book.plan());
        Function<UUID, PlanAction> byId = book.byId();
        List<Ahead> ahead = new ArrayList<>();
        for (PlanAction action : book.actions()) {
            if (action.status().isWorkedOn()
                    && !action.basis().isOverdue(book.period().asAt())) {
                add(ahead, action.basis().dueOn(), until, "action", null, action);
            }
            if (action.isDone()) {
                add(ahead, action.course().nextCheck(), until, "check", null, action);
            }
        }
        book.milestones()
                .forEach(milestone -> add(
                        ahead, milestone.due(), until, "milestone", milestone.title(), byId.apply(milestone.action())));
        return new Grid(
                caption,
                List.of(words.column("ahead-what", 6), words.column("ahead-on", 3), words.column("lead", 3)),
                ahead.stream()
                        .sorted(Comparator.comparing(Ahead::on)
                                .thenComparing(one -> one.action().number()))
                        .map(one -> row(one, book.period().asAt()))
                        .toList());
    }

    private GridRow row(Ahead one, LocalDate asAt) {
        long late = ChronoUnit.DAYS.between(one.on(), asAt);
        List<GridLine> when = new ArrayList<>();
        when.add(GridLine.of(words.day(one.on())));
        if (late > 0) {
            when.add(GridLine.strong(words.of("reports.board.late", late)));
        }
        return GridRow.of(
                GridCell.of(
                        GridLine.strong(words.of(
                                "reports.board.ahead." + one.kind(),
                                one.action().reference())),
                        GridLine.of(one.words() == null ? one.action().title() : one.words())),
                new GridCell(when),
                GridCell.of(words.owner(one.action().owner())));
    }

    private static void add(
            List<Ahead> ahead,
            @Nullable LocalDate on,
            LocalDate until,
            String kind,
            @Nullable String words,
            @Nullable PlanAction action) {
        if (on != null && action != null && !on.isAfter(until)) {
            ahead.add(new Ahead(on, kind, words, action));
        }
    }

    /** Something that falls due. */
    private record Ahead(
            LocalDate on, String kind, @Nullable String words, PlanAction action) {}
}
