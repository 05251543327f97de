package org.followthrough.reports.forms.word;

import java.io.IOException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.followthrough.reports.document.Block;
import org.followthrough.reports.document.Block.Tone;
import org.followthrough.reports.document.PaperWords;
import org.followthrough.reports.forms.office.Picture;
import org.followthrough.reports.forms.office.PictureSize;

/** Writes what a paper says, block after block. */
final class WordBlocks {

    private final XWPFDocument document;
    private final WordTables tables;
    private boolean newPage;

    WordBlocks(XWPFDocument document, PaperWords words) {
        this.document = document;
        this.tables = new WordTables(document, words);
    }

    void write(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            paragraph("Heading" + (heading.level() - 1), heading.words());
        } else if (block instanceof Block.Words words) {
            paragraph(style(words.tone()), words.words());
        } else if (block instanceof Block.Quote quote) {
            write(quote);
        } else if (block instanceof Block.Points points) {
            points.points().forEach(point -> paragraph("ListBullet", point));
        } else if (block instanceof Block.Chart chart) {
            write(chart);
        } else if (block instanceof Block.NewPage) {
            newPage = true;
        } else {
            writeTable(block);
        }
    }

    private void writeTable(Block block) {
        if (block instanceof Block.Grid grid) {
            if (grid.caption().isBlank()) {
                startPageBeforeTable();
            } else {
                paragraph("Caption", grid.caption());
            }
            tables.write(grid);
        } else if (block instanceof Block.Facts facts && !facts.facts().isEmpty()) {
            startPageBeforeTable();
            tables.write(facts);
        } else if (block instanceof Block.Figures figures && !figures.figures().isEmpty()) {
            startPageBeforeTable();
            tables.write(figures);
        }
    }

    private void write(Block.Quote quote) {
        paragraph("Quote", quote.words());
        String source = quote.source();
        if (source != null) {
            paragraph("QuoteSource", source);
        }
    }

    private void write(Block.Chart chart) throws IOException {
        paragraph("Caption", chart.title());
        var size = new PictureSize(chart.width(), chart.height());
        int most = Units.toEMU(WordTemplate.width(document) / 20.0);
        int width = Math.min(most, chart.width() * Units.EMU_PER_PIXEL);
        PictureSize shown = size.within(width, Integer.MAX_VALUE);
        WordText.picture(started("Picture"), Picture.of(chart), chart.title(), shown.width(), shown.height());
    }

    private void paragraph(String style, String words) {
        WordText.add(started(style), words, null);
    }

    private XWPFParagraph started(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (newPage) {
            paragraph.setPageBreak(true);
            newPage = false;
        }
        return paragraph;
    }

    /** A table cannot begin a page itself. */
    private void startPageBeforeTable() {
        if (newPage) {
            started("TableText");
        }
    }

    private static String style(Tone tone) {
        return switch (tone) {
            case PLAIN -> "Normal";
            case STRONG -> "Strong";
            case NOTE -> "Note";
        };
    }
}
