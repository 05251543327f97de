package org.followthrough.reports.forms;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.followthrough.reports.document.Paper;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperWords;
import org.springframework.stereotype.Component;

/**
 * A paper as a workbook: typed dates and numbers, named tables, headings that stay in view, and a sheet about the paper
 * itself.
 */
@Component
public class WorkbookForm implements PaperForm<Paper> {

    private final PaperWords words;

    WorkbookForm(PaperWords words) {
        this.words = words;
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String contentType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public void write(Paper paper, OutputStream out) throws IOException {
        Path written = Files.createTempFile("paper", ".xlsx");
        try {
            try (var file = new BufferedOutputStream(Files.newOutputStream(written));
                    var workbook = new Workbook(file, words.of("reports.application"), "1.0")) {
                fill(workbook, paper);
            }
            new DatedWorkbook(written, paper.heading().making().at()).copyTo(out);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private void fill(Workbook workbook, Paper paper) throws IOException {
        workbook.setGlobalDefaultFont("Arial", 10);
        workbook.properties()
                .setTitle(paper.heading().title())
                .setSubject(paper.heading().plan().name());
        for (PaperTable<?> table : tables(paper)) {
            new WorkbookSheet<>(table, paper.heading(), words).writeTo(workbook);
        }
    }

    private List<PaperTable<?>> tables(Paper paper) {
        return Stream.concat(paper.sheets().stream(), Stream.of(AboutPaper.of(paper.heading(), words)))
                .toList();
    }
}
