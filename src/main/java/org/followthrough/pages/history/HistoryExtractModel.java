package org.followthrough.pages.history;

import static org.followthrough.reports.document.PaperTable.Width.MEDIUM;
import static org.followthrough.reports.document.PaperTable.Width.READING;
import static org.followthrough.reports.document.PaperTable.Width.WIDE;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Fact;
import org.followthrough.reports.document.PaperRequest;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Column;
import org.followthrough.reports.document.PaperTable.Width;
import org.followthrough.reports.document.PaperWords;
import org.jspecify.annotations.Nullable;

/** What the history extract says: a row for each field that changed, and a few facts to be read first. */
final class HistoryExtractModel {

    private final PaperWords words;
    private final List<ToldChange> changes;
    private final PaperRequest request;

    HistoryExtractModel(PaperWords words, List<ToldChange> changes, PaperRequest request) {
        this.words = words;
        this.changes = changes;
        this.request = request;
    }

    List<Block> blocks() {
        return List.of(
                new Block.Heading(2, words.of("reports.history.what")),
                Block.Words.plain(words.of("reports.history.about")),
                new Block.Facts(List.of(
                        fact("from", request.since() == null
                                ? words.of("reports.history.beginning")
                                : words.day(request.since())),
                        fact("to", words.day(request.asAt())),
                        fact("changes", String.valueOf(changes.size())),
                        fact("people", String.valueOf(people())),
                        fact("which", words.of(
                                "reports.history." + (request.filter().isSet() ? "some" : "all"))))));
    }

    PaperTable<?> table() {
        return new PaperTable<>(
                words.of("reports.history.sheet"),
                List.<Column<Line>>of(
                        column("when", MEDIUM, line -> words.local(line.change().at()).truncatedTo(ChronoUnit.SECONDS)),
                        column("who", MEDIUM, line -> who(line.change())),
                        column("thing", WIDE, line -> thing(line.change())),
                        column("what", WIDE, line -> line.change().what()),
                        column("field", MEDIUM, line -> line.field() == null ? null : line.field().name()),
                        column("before", READING, line -> line.field() == null ? null : line.field().before()),
                        column("after", READING, line -> line.field() == null ? null : line.field().after()),
                        column("why", WIDE, line -> line.change().reason())),
                changes.stream().flatMap(HistoryExtractModel::lines).toList());
    }

    private static Stream<Line> lines(ToldChange change) {
        return change.fields().isEmpty()
                ? Stream.of(new Line(change, null))
                : change.fields().stream().map(field -> new Line(change, field));
    }

    private @Nullable String who(ToldChange change) {
        if (request.withoutPeople()) {
            return null;
        }
        return change.by() == null ? words.of("history.system") : change.by();
    }

    private static @Nullable String thing(ToldChange change) {
        ToldThing thing = change.thing();
        return thing == null ? null : thing.name();
    }

    private long people() {
        return changes.stream()
                .map(ToldChange::by)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private Fact fact(String key, String value) {
        return new Fact(words.of("reports.history.fact." + key), value);
    }

    private Column<Line> column(String key, Width width, Function<Line, @Nullable Object> cell) {
        return new Column<>(words.of("history.file." + key), width, cell);
    }

    /** A field of a change; null where the change has none to tell. */
    private record Line(ToldChange change, @Nullable ToldField field) {}
}
