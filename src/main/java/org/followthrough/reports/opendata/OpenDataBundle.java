package org.followthrough.reports.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.followthrough.reports.archive.Archive;
import org.followthrough.reports.archive.Manifest;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Column;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.ReadablePaper;
import org.followthrough.shared.CsvFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Open data as CSV files in one archive, with the schema and a manifest. */
@Component
class OpenDataBundle implements PaperForm<ReadablePaper> {

    private final PaperWords words;

    OpenDataBundle(PaperWords words) {
        this.words = words;
    }

    @Override
    public String extension() {
        return "zip";
    }

    @Override
    public String contentType() {
        return "application/zip";
    }

    @Override
    public void write(ReadablePaper paper, OutputStream out) throws IOException {
        try (var archive = new Archive(out, words.local(paper.heading().making().at()))) {
            for (PaperTable<?> table : paper.sheets()) {
                archive.add(table.name() + ".csv", to -> write(table, to));
            }
            archive.add("schema.json", to -> to.write(OpenDataSchema.json()));
            Manifest manifest = Manifest.of(OpenData.NAME, paper.heading(), archive.sent(), List.of());
            archive.add(Manifest.PATH, to -> to.write(manifest.json()));
        }
    }

    private static <R> void write(PaperTable<R> table, OutputStream to) throws IOException {
        try (CsvFile file = CsvFile.to(to, false)) {
            file.row(table.columns().stream().map(Column::heading).toArray());
            for (R row : table.rows()) {
                file.row(cells(table.columns(), row));
            }
        }
    }

    private static <R> @Nullable Object[] cells(List<Column<R>> columns, R row) {
        var cells = new @Nullable Object[columns.size()];
        for (int at = 0; at < cells.length; at++) {
            cells[at] = shortest(columns.get(at).cell().apply(row));
        }
        return cells;
    }

    private static @Nullable Object shortest(@Nullable Object cell) {
        return cell instanceof BigDecimal number ? number.stripTrailingZeros() : cell;
    }
}
