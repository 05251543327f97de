package org.followthrough.reports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.followthrough.reports.PaperTable.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A paper as one table of plain text, for machines and for spreadsheets. */
@Component
class CsvForm implements PaperForm<Paper> {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * What a spreadsheet would take for a formula (in its wide forms too). Words that begin with apostrophes before one count as well, so
     * that taking one apostrophe away always gives back what was written.
     */
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]");

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
        writer.write(BYTE_ORDER_MARK);
        write(paper.wholeTable(words), new CSVPrinter(writer, CSVFormat.RFC4180));
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
        return cell instanceof RatingColour colour ? words.rating(colour) : safe(cell.toString());
    }

    /** The words, with an apostrophe in front where a spreadsheet would otherwise run them. */
    static String safe(String words) {
        return LIKE_A_FORMULA.matcher(words).lookingAt() ? "'" + words : words;
    }
}
