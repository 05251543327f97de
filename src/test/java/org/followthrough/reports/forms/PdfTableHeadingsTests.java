package org.followthrough.reports.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.GridCell;
import org.followthrough.reports.document.Block.GridColumn;
import org.followthrough.reports.document.Block.GridRow;
import org.followthrough.reports.document.ReadablePaper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table whose rows are tall does not leave its headings behind at the foot of a page, wherever on the page it begins. */
class PdfTableHeadingsTests {

    private static final int STEP = 5;
    private static final int STEPS = 10;

    @ParameterizedTest
    @ValueSource(strings = {"", "Actions that answer it"})
    void standWithTheFirstRow(String caption) throws IOException {
        List<String> alone = new ArrayList<>();
        int moved = 0;
        for (int step = 0; step < STEPS; step++) {
            List<String> pages = pages(paper(caption, step * STEP));
            for (String page : pages) {
                boolean begins = page.contains("What it is about") || page.contains("What we will do");
                if (begins && !page.contains(" row ")) {
                    alone.add(step + ": " + page);
                }
            }
            moved += pages.get(0).contains("First row") ? 0 : 1;
        }
        assertThat(alone).isEmpty();
        assertThat(moved).as("of the steps met the foot of the page").isBetween(1, STEPS - 1);
    }

    private static ReadablePaper paper(String caption, int linesBefore) {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, linesBefore).forEach(line -> blocks.add(Block.Words.plain("A line.")));
        blocks.add(new Block.Heading(3, "What it is about"));
        blocks.add(new Block.Grid(
                caption,
                List.of(GridColumn.of("Action", 1), GridColumn.of("What we will do", 1)),
                List.of(row("First row"), row("Second row"))));
        return ReadablePaper.toRead(EveryBlock.upright().heading(), blocks, List.of());
    }

    /** About a third of a page tall. */
    private static GridRow row(String words) {
        return GridRow.of(
                GridCell.of(words), GridCell.of("Agree a protocol with housing and leaving care. ".repeat(25)));
    }

    private static List<String> pages(ReadablePaper paper) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(PaperForms.written(PaperForms.pdf(), paper))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
