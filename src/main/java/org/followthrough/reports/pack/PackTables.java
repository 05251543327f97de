package org.followthrough.reports.pack;

import static org.followthrough.reports.document.PaperTable.Width.MEDIUM;
import static org.followthrough.reports.document.PaperTable.Width.NARROW;
import static org.followthrough.reports.document.PaperTable.Width.READING;
import static org.followthrough.reports.document.PaperTable.Width.WIDE;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.followthrough.reports.document.Attachment;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Column;
import org.followthrough.reports.document.PaperTable.Width;
import org.jspecify.annotations.Nullable;

/** The tables of a pack: the index of its evidence, what is missing, and the assurance history. */
final class PackTables {

    private final Pack pack;
    private final PackWords words;

    PackTables(Pack pack, PackWords words) {
        this.pack = pack;
        this.words = words;
    }

    PaperTable<PackPiece> index() {
        return new PaperTable<>(
                words.of("sheet.evidence"),
                List.of(
                        column("piece", NARROW, PackPiece::reference),
                        column("title", WIDE, PackPiece::title),
                        column("shows", READING, PackPiece::shows),
                        column("kind", NARROW, words::proof),
                        column("dated", NARROW, PackPiece::datedOn),
                        column("out-of-date", NARROW, PackPiece::outOfDateOn),
                        column("file", WIDE, piece -> of(piece, Attachment::path)),
                        column(
                                "link",
                                WIDE,
                                piece -> piece.content() == null
                                        ? null
                                        : piece.content().link()),
                        column("bytes", NARROW, piece -> of(piece, file -> BigDecimal.valueOf(file.bytes()))),
                        column("sha256", READING, piece -> of(piece, Attachment::sha256)),
                        column(
                                "relied",
                                NARROW,
                                piece -> piece.content() != null
                                                && piece.content().relied()
                                        ? words.of("yes")
                                        : null)),
                pack.proof());
    }

    PaperTable<PackGap> missing(List<PackGap> gaps) {
        return new PaperTable<>(
                words.of("sheet.missing"),
                List.of(
                        column("reference", MEDIUM, PackGap::reference),
                        column("what", READING, PackGap::title),
                        column("wrong", READING, PackGap::why)),
                gaps);
    }

    PaperTable<PackEvent> history() {
        return new PaperTable<>(
                words.of("sheet.history"),
                List.of(
                        column("action", NARROW, PackEvent::reference),
                        column("day", NARROW, PackEvent::on),
                        column("event", MEDIUM, words::event),
                        column("by", MEDIUM, PackEvent::by),
                        column("why", READING, PackEvent::words)),
                pack.events());
    }

    private static @Nullable Object of(PackPiece piece, Function<Attachment, Object> what) {
        Attachment file = piece.file();
        return file == null ? null : what.apply(file);
    }

    private <R> Column<R> column(String key, Width width, Function<R, @Nullable Object> cell) {
        return new Column<>(words.of("column." + key), width, cell);
    }
}
