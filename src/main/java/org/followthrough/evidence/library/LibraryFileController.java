package org.followthrough.evidence.library;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.evidence.EvidenceId;
import org.followthrough.people.Viewer;
import org.followthrough.plans.PlanId;
import org.followthrough.shared.CsvFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The evidence of a plan as a file for spreadsheets: the same rows as on the page, read a piece at a time. */
@Controller
class LibraryFileController {

    /** So many are read and written at a time. */
    private static final int AT_A_TIME = 1000;

    private static final List<String> COLUMNS = List.of(
            "action",
            "action-title",
            "title",
            "says",
            "proof",
            "state",
            "dated-on",
            "out-of-date",
            "needed-by",
            "council",
            "version",
            "place",
            "sha256",
            "checked-by",
            "checked-on",
            "last-by",
            "last-on",
            "reason");

    private final LibraryChoices choices;
    private final EvidenceLibrary library;
    private final MessageSource messages;

    LibraryFileController(LibraryChoices choices, EvidenceLibrary library, MessageSource messages) {
        this.choices = choices;
        this.library = library;
        this.messages = messages;
    }

    @GetMapping("/plans/{id}/evidence.csv")
    void file(
            @PathVariable PlanId id,
            @ModelAttribute("form") LibraryFilter filter,
            @RequestParam(required = false) @Nullable String bom,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        String plan = choices.of(id, viewer).planName();
        List<LibraryRow> rows = library.after(null, AT_A_TIME, id, filter, viewer);
        try (var file = CsvFile.begin(response, "evidence-" + viewer.today() + ".csv", bom)) {
            file.row(say("evidence.library.file.about", plan, viewer.today()));
            file.row(COLUMNS.stream()
                    .map(column -> say("evidence.library.file." + column))
                    .toArray());
            while (!rows.isEmpty()) {
                for (LibraryRow row : rows) {
                    file.row(cells(row));
                }
                EvidenceId last = rows.get(rows.size() - 1).id();
                rows = rows.size() < AT_A_TIME ? List.of() : library.after(last, AT_A_TIME, id, filter, viewer);
            }
        }
    }

    private @Nullable Object[] cells(LibraryRow row) {
        LibraryRow.NewestVersion version = row.version();
        return new @Nullable Object[] {
            row.action().reference(),
            row.action().title(),
            row.title(),
            row.says(),
            row.proof() == null ? null : say("evidence.proof." + row.proof()),
            say("evidence.state." + row.state()),
            row.datedOn(),
            row.outOfDate().on(),
            row.neededBy(),
            row.council(),
            version == null ? null : version.number(),
            version == null ? null : version.place(),
            version == null ? null : version.sha256(),
            version == null ? null : version.checkedBy(),
            version == null ? null : version.checkedOn(),
            row.last().by(),
            row.last().on(),
            row.last().reason()
        };
    }

    private String say(String key, Object... said) {
        Object[] words = Stream.of(said).map(Objects::toString).toArray();
        return messages.getMessage(key, words, Locale.UK);
    }
}
