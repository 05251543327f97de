package org.followthrough.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows of plain text in UTF-8, written as they come, of which a spreadsheet runs none. */
public final class CsvFile implements AutoCloseable {

    /** What such files are called on the web. */
    public static final String CONTENT_TYPE = "text/csv;charset=UTF-8";

    /** What tells a spreadsheet that a file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * What a spreadsheet would take for a formula (in its wide forms too). Words that begin with apostrophes before one count as well, so
     * that taking one apostrophe away always gives back what was written.
     */
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]");

    private final CSVPrinter printer;

    private CsvFile(CSVPrinter printer) {
        this.printer = printer;
    }

    /**
     * Begins the answer to a request for a file of this name.
     *
     * @param mark what was asked of the byte order mark, see {@link #isMarked}
     */
    public static CsvFile begin(HttpServletResponse response, String name, @Nullable String mark) throws IOException {
        new Download(name, CONTENT_TYPE).announceTo(response);
        return to(response.getOutputStream(), isMarked(mark));
    }

    /**
     * Begins a file.
     *
     * @param out stays open when the file is closed
     * @param marked whether it begins with the byte order mark
     */
    public static CsvFile to(OutputStream out, boolean marked) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (marked) {
            writer.write(BYTE_ORDER_MARK);
        }
        return new CsvFile(new CSVPrinter(writer, CSVFormat.RFC4180));
    }

    /**
     * Whether a file begins with the byte order mark, unless somebody asks for none: Excel needs it to see which letters it
     * reads, other programs take it for one.
     *
     * @param asked {@code no} for none
     */
    public static boolean isMarked(@Nullable String asked) {
        return !"no".equals(asked);
    }

    /** One more row; numbers stand as they are and nothing as an empty cell. */
    public void row(@Nullable Object... cells) throws IOException {
        for (Object cell : cells) {
            printer.print(text(cell));
        }
        printer.println();
    }

    private static String text(@Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell instanceof Number ? cell.toString() : safe(Objects.toString(cell, ""));
    }

    /** The words, with an apostrophe in front where a spreadsheet would otherwise run them. */
    public static String safe(String words) {
        return LIKE_A_FORMULA.matcher(words).lookingAt() ? "'" + words : words;
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
