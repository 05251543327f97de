package org.followthrough.reports.forms;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.followthrough.reports.document.Paper;
import org.followthrough.reports.document.PaperForm;
import org.followthrough.reports.document.PaperTable;
import org.followthrough.reports.document.PaperWords;
import org.springframework.stereotype.Component;

/** A paper as a workbook: typed dates, filters, headings that stay in view, and a sheet about the paper itself. */
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
        var kept = new KeptOpen(out);
        try (var workbook = new Workbook(kept, words.of("reports.application"), "1.0")) {
            workbook.setGlobalDefaultFont("Arial", 10);
            workbook.properties().setTitle(paper.heading().title());
            for (PaperTable<?> table : tables(paper)) {
                new WorkbookSheet<>(table, paper.heading(), words).writeTo(workbook);
            }
        }
        kept.flush();
    }

    private List<PaperTable<?>> tables(Paper paper) {
        return Stream.concat(paper.sheets().stream(), Stream.of(AboutPaper.of(paper.heading(), words)))
                .toList();
    }

    /** The workbook closes what it writes to; the caller may have more to write. */
    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
