package org.followthrough.reports.opendata;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
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
        var printer = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        printer.printRecord(table.columns().stream().map(Column::heading).toList());
        for (R row : table.rows()) {
            for (Column<R> column : table.columns()) {
                printer.print(text(column.cell().apply(row)));
            }
            printer.println();
        }
        printer.flush();
    }

    /** Numbers are themselves; words are kept from being run as formulas. */
    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : cell instanceof Integer ? cell.toString() : CsvFile.safe(cell.toString());
    }
}
