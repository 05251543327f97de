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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** A paper as one table of plain text, for machines and for spreadsheets. */
@Component
public class CsvForm implements PaperForm<Paper> {

    private final PaperWords words;
    private final boolean marked;

    @Autowired
    CsvForm(PaperWords words) {
        this(words, true);
    }

    private CsvForm(PaperWords words, boolean marked) {
        this.words = words;
        this.marked = marked;
    }

    /**
     * The form, and where it is this one and somebody asks for no byte order mark, without it. Excel needs the mark to see
     * which letters it reads; other programs take it for one.
     *
     * @param mark {@code no} for none
     */
    public static <P extends Paper> PaperForm<? super P> asked(PaperForm<? super P> form, @Nullable String mark) {
        return form instanceof CsvForm csv && "no".equals(mark) ? new CsvForm(csv.words, false) : form;
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
        if (marked) {
            writer.write(CsvFile.BYTE_ORDER_MARK);
        }
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
