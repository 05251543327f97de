package org.followthrough.reports.forms;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.followthrough.reports.document.Paper;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperTable.Column;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.document.RatingColour;
import org.followthrough.shared.CsvFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A paper as one table of plain text, for machines and for spreadsheets. */
@Component
public class CsvForm implements PaperForm<Paper> {

    private final PaperWords words;

    CsvForm(PaperWords words) {
        this.words = words;
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String contentType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public void write(Paper paper, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(CsvFile.BYTE_ORDER_MARK);
        write(paper.wholeTable(), new CSVPrinter(writer, CSVFormat.RFC4180));
        writer.flush();
    }

    private <R> void write(PaperTable<R> table, CSVPrinter printer) throws IOException {
        for (Column<R> column : table.columns()) {
            printer.print(column.heading());
        }
        printer.println();
        for (R row : table.rows()) {
            for (Column<R> column : table.columns()) {
                printer.print(text(column.cell().apply(row)));
            }
            printer.println();
        }
    }

    private String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof RatingColour colour ? words.rating(colour) : CsvFile.safe(cell.toString());
    }
}
