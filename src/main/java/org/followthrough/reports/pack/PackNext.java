package org.followthrough.reports.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.followthrough.reports.document.Block.Grid;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridRow;

/** What is still to come, by day: milestones, due dates and checks whether it lasts. */
final class PackNext {

    private final Pack pack;
    private final PackWords words;

    PackNext(Pack pack, PackWords words) {
        this.pack = pack;
        this.words = words;
    }

    /** A table of it; empty when nothing is to come. */
    Optional<Grid> of(String caption, List<PackAction> actions) {
        List<GridRow> rows = actions.stream()
                .flatMap(action -> ahead(action).stream())
                .sorted(Comparator.comparing(Coming::on))
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Grid(
                        caption,
                        List.of(
                                GridColumn.of(words.of("column.day"), 3),
                                GridColumn.of(words.of("column.action"), 2),
                                GridColumn.of(words.of("column.coming"), 7)),
                        rows));
    }

    private List<Coming> ahead(PackAction action) {
        List<Coming> coming = new ArrayList<>();
        LocalDate milestone = action.ahead().milestoneOn();
        if (milestone != null) {
            coming.add(new Coming(
                    milestone,
                    action,
                    words.of("next.milestone", String.valueOf(action.ahead().milestone()))));
        }
        if (action.status().isWorkedOn()) {
            coming.add(new Coming(action.basis().dueOn(), action, words.of("next.due", action.title())));
        }
        if (action.status().isOpen() && !action.status().isWorkedOn()) {
            coming.add(new Coming(action.basis().dueOn(), action, words.of("next.sign-off", action.title())));
        }
        LocalDate check = action.ahead().checkOn();
        if (check != null) {
            coming.add(new Coming(check, action, words.of("next.check", action.title())));
        }
        return coming;
    }

    private GridRow row(Coming coming) {
        String day = words.day(coming.on());
        return GridRow.of(
                GridCell.of(coming.on().isBefore(pack.asAt()) ? words.of("next.passed", day) : day),
                GridCell.of(coming.action().reference()),
                GridCell.of(coming.what()));
    }

    private record Coming(LocalDate on, PackAction action, String what) {}
}
