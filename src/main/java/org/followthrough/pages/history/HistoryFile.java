package org.followthrough.pages.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.followthrough.history.ChangeRow;
import org.followthrough.history.HistoryAsked;
import org.followthrough.history.HistoryDirectory;
import org.followthrough.people.Viewer;
import org.followthrough.shared.CsvFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * The list of everything as a file with one line for each field that changed. It is read some rows at a time and finished
 * before any of it is sent.
 */
@Component
class HistoryFile {

    private static final int AT_ONCE = 500;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final List<String> COLUMNS =
            List.of("when", "who", "thing", "what", "field", "before", "after", "why");

    private final HistoryDirectory history;
    private final HistoryWords words;
    private final MessageSource messages;

    HistoryFile(HistoryDirectory history, HistoryWords words, MessageSource messages) {
        this.history = history;
        this.words = words;
        this.messages = messages;
    }

    void send(HistoryAsked asked, Viewer viewer, HttpServletResponse response) throws IOException {
        Map<String, Object> scope = AdministratorsScope.parameters(viewer);
        Path written = Files.createTempFile("history", ".csv");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(written)) {
                writer.write(CsvFile.BYTE_ORDER_MARK);
                write(asked, scope, viewer, new CSVPrinter(writer, CSVFormat.RFC4180));
            }
            announce(viewer.today(), response);
            response.setContentLengthLong(Files.size(written));
            Files.copy(written, response.getOutputStream());
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private void write(HistoryAsked asked, Map<String, Object> scope, Viewer viewer, CSVPrinter printer)
            throws IOException {
        for (String column : COLUMNS) {
            printer.print(messages.getMessage("history.file." + column, null, Locale.UK));
        }
        printer.println();
        HistoryAsked next = asked;
        List<ChangeRow> rows;
        do {
            rows = history.everything(next, AdministratorsScope.READS, scope, AT_ONCE);
            for (ToldChange change : words.told(rows, viewer)) {
                write(change, printer);
            }
            next = rows.isEmpty() ? next : next.after(rows.get(rows.size() - 1).id());
        } while (rows.size() == AT_ONCE);
    }

    private void write(ToldChange change, CSVPrinter printer) throws IOException {
        if (change.fields().isEmpty()) {
            line(change, new ToldField("", null, null), printer);
        }
        for (ToldField field : change.fields()) {
            line(change, field, printer);
        }
    }

    private void line(ToldChange change, ToldField field, CSVPrinter printer) throws IOException {
        printer.printRecord(
                INSTANT.format(change.at()),
                safe(change.by() == null ? messages.getMessage("history.system", null, Locale.UK) : change.by()),
                safe(change.thing() == null ? null : change.thing().name()),
                safe(change.what()),
                safe(field.name()),
                safe(field.before()),
                safe(field.after()),
                safe(change.reason()));
    }

    private static String safe(@Nullable String said) {
        return said == null ? "" : CsvFile.safe(said);
    }

    private static void announce(LocalDate today, HttpServletResponse response) {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("history-" + today + ".csv", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
    }
}
