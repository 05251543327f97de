package org.followthrough.files.reading;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.followthrough.files.reading.Place.Part;

/** The words of a PDF, line by line, and of the notes stuck on its pages. */
final class PdfWords {

    private static final long MEMORY = 64L << 20;
    private static final int MOST_PAGES = 2_000;

    private PdfWords() {}

    static void read(Path file, Finds finds) throws IOException {
        try (PDDocument document = open(file)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new IOException("More pages than can be looked through");
            }
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                lines(stripper.getText(document), page, finds);
                for (PDAnnotation note : document.getPage(page - 1).getAnnotations()) {
                    String words = note.getContents();
                    finds.take(Place.of(Part.PAGE, page), words == null ? "" : words);
                }
            }
        }
    }

    static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), "", null, null, MemoryUsageSetting.setupMixed(MEMORY).streamCache);
    }

    private static void lines(String page, int number, Finds finds) {
        int line = 0;
        for (String words : page.lines().toList()) {
            if (!words.isBlank()) {
                line++;
                finds.take(new Place(Part.PAGE, number, line, null), words);
            }
        }
    }
}
