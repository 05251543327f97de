package org.followthrough.reports.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
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
     * The form, and where it is this one and somebody asks for no byte order mark, without it.
     *
     * @param mark {@code no} for none, see {@link CsvFile#isMarked}
     */
    public static <P extends Paper> PaperForm<? super P> asked(PaperForm<? super P> form, @Nullable String mark) {
        return form instanceof CsvForm csv && !CsvFile.isMarked(mark) ? new CsvForm(csv.words, false) : form;
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String contentType() {
        return CsvFile.CONTENT_TYPE;
    }

    @Override
    public void write(Paper paper, OutputStream out) throws IOException {
        try (CsvFile file = CsvFile.to(out, marked)) {
            write(paper.wholeTable(), file);
        }
    }

    private <R> void write(PaperTable<R> table, CsvFile file) throws IOException {
        file.row(table.columns().stream().map(Column::heading).toArray());
        for (R row : table.rows()) {
            file.row(cells(table.columns(), row));
        }
    }

    private <R> @Nullable Object[] cells(List<Column<R>> columns, R row) {
        var cells = new @Nullable Object[columns.size()];
        for (int at = 0; at < cells.length; at++) {
            cells[at] = said(columns.get(at).cell().apply(row));
        }
        return cells;
    }

    private @Nullable Object said(@Nullable Object cell) {
        return cell instanceof RatingColour colour ? words.rating(colour) : cell;
    }
}
