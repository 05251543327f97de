package org.followthrough.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A CSV file on its way to a browser, written as it is made. */
public final class CsvFile implements AutoCloseable {

    /** What tells a spreadsheet that a file is UTF-8. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * What a spreadsheet would take for a formula (in its wide forms too). Words that begin with apostrophes before one count as well, so
     * that taking one apostrophe away always gives back what was written.
     */
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]");

    private final CSVPrinter printer;

    private CsvFile(CSVPrinter printer) {
        this.printer = printer;
    }

    /** Begins the answer to a request for a file of this name. */
    public static CsvFile begin(HttpServletResponse response, String name) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        var writer = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        return new CsvFile(new CSVPrinter(writer, CSVFormat.RFC4180));
    }

    public void row(@Nullable Object... cells) throws IOException {
        for (Object cell : cells) {
            printer.print(safe(Objects.toString(cell, "")));
        }
        printer.println();
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
