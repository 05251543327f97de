package org.followthrough.pages.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.followthrough.history.ChangeRow;
import org.followthrough.history.HistoryAsked;
import org.followthrough.history.HistoryDirectory;
import org.followthrough.people.Viewer;
import org.followthrough.shared.CsvFile;
import org.followthrough.shared.Download;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

    /** Sends the file, see {@link CsvFile#isMarked} for what is asked of its byte order mark. */
    void send(HistoryAsked asked, @Nullable String mark, Viewer viewer, HttpServletResponse response)
            throws IOException {
        Map<String, Object> scope = AdministratorsScope.parameters(viewer);
        new Download("history-" + viewer.today() + ".csv", CsvFile.CONTENT_TYPE)
                .sendFinished(
                        out -> {
                            try (CsvFile file = CsvFile.to(out, CsvFile.isMarked(mark))) {
                                write(asked, scope, viewer, file);
                            }
                        },
                        response);
    }

    private void write(HistoryAsked asked, Map<String, Object> scope, Viewer viewer, CsvFile file) throws IOException {
        file.row(COLUMNS.stream()
                .map(column -> messages.getMessage("history.file." + column, null, Locale.UK))
                .toArray());
        HistoryAsked next = asked;
        List<ChangeRow> rows;
        do {
            rows = history.everything(next, AdministratorsScope.READS, scope, AT_ONCE);
            for (ToldChange change : words.told(rows, viewer)) {
                write(change, file);
            }
            next = rows.isEmpty() ? next : next.after(rows.get(rows.size() - 1).id());
        } while (rows.size() == AT_ONCE);
    }

    private void write(ToldChange change, CsvFile file) throws IOException {
        if (change.fields().isEmpty()) {
            line(change, new ToldField("", null, null), file);
        }
        for (ToldField field : change.fields()) {
            line(change, field, file);
        }
    }

    private void line(ToldChange change, ToldField field, CsvFile file) throws IOException {
        file.row(
                INSTANT.format(change.at()),
                change.by() == null ? messages.getMessage("history.system", null, Locale.UK) : change.by(),
                change.thing() == null ? null : change.thing().name(),
                change.what(),
                field.name(),
                field.before(),
                field.after(),
                change.reason());
    }
}
