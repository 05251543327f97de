package org.followthrough.letters.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.followthrough.letters.reading.RefusalReason;
import org.followthrough.letters.reading.SourceText;

/** A PDF: opened with bounds on all it may cost, its pages gone through one after another. */
final class PdfFile {

    private static final int MOST_PAGES = 400;
    private static final long MEMORY = 96L * 1024 * 1024;

    /** Page numbers and a stamp may be typed onto the pictures of a scanner. */
    private static final int FEWEST_SIGNS = 40;

    static {
        FontMappers.set(new PlainFonts());
    }

    private PdfFile() {}

    static SourceText words(byte[] bytes) {
        Inflation.check(bytes);
        List<PageMarks> pages = pages(bytes);
        refuseWithoutWords(pages);
        return DocumentLayout.of(pages);
    }

    static List<PageMarks> pages(byte[] bytes) {
        var memory = MemoryUsageSetting.setupMainMemoryOnly(MEMORY).streamCache;
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, memory)) {
            return pages(document);
        } catch (InvalidPasswordException locked) {
            throw new DocumentRefused(RefusalReason.ENCRYPTED, locked);
        } catch (DocumentRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new DocumentRefused(RefusalReason.DAMAGED, damaged);
        }
    }

    private static List<PageMarks> pages(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new DocumentRefused(RefusalReason.TOO_MANY_PAGES);
        }
        var budget = new Budget();
        var fonts = new PrintedFonts();
        var pages = new ArrayList<PageMarks>();
        for (PDPage page : document.getPages()) {
            if (pages.size() == MOST_PAGES) {
                throw new DocumentRefused(RefusalReason.TOO_MANY_PAGES);
            }
            pages.add(PageReading.of(page, budget, fonts));
        }
        return pages;
    }

    private static void refuseWithoutWords(List<PageMarks> pages) {
        long signs = pages.stream().mapToLong(page -> page.glyphs().size()).sum();
        long unknown = pages.stream().mapToLong(PageMarks::unknown).sum();
        boolean pictures = pages.stream().anyMatch(page -> page.images() > 0);
        if (unknown > signs || (signs < FEWEST_SIGNS && pictures)) {
            throw new DocumentRefused(RefusalReason.SCANNED);
        }
        if (pages.isEmpty()) {
            throw new DocumentRefused(RefusalReason.DAMAGED);
        }
    }
}
