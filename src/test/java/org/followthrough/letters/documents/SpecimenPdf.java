package org.followthrough.letters.documents;

import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/** Makes the PDFs that tests read: words where the test wants them, in the order the test draws them. */
final class SpecimenPdf {

    static final float LEFT = 70;
    static final float SIZE = 12;

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document = new PDDocument();
    private final PDFont plain = plain();
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDFont ornaments = new PDType1Font(FontName.ZAPF_DINGBATS);
    private @Nullable PDPageContentStream content;
    private float y;

    /** A new page; words begin at its top. */
    SpecimenPdf page() {
        return attempt(() -> {
            if (content != null) {
                content.close();
            }
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            y = 100;
        });
    }

    SpecimenPdf gap() {
        y += SIZE;
        return this;
    }

    SpecimenPdf line(String words) {
        return next(LEFT, plain, SIZE, words);
    }

    SpecimenPdf indented(String words) {
        return next(LEFT + 20, plain, SIZE, words);
    }

    SpecimenPdf heading(String words) {
        return next(LEFT, bold, 14, words);
    }

    /** A list's item: its square, then its words, which are drawn first. */
    SpecimenPdf item(String words) {
        at(LEFT + 20, y, words);
        at(LEFT, y, ornaments, SIZE, "\u25A0");
        y += SIZE * 1.2f;
        return this;
    }

    SpecimenPdf numbered(int number, String words) {
        at(LEFT, y, number + ".");
        return next(LEFT + 30, plain, SIZE, words);
    }

    SpecimenPdf footer(String words, int number) {
        at(LEFT, 790, plain, 8, words);
        return at(500, 802, plain, 11, Integer.toString(number));
    }

    SpecimenPdf at(float x, float down, String words) {
        return at(x, down, plain, SIZE, words);
    }

    SpecimenPdf small(float x, float down, String words) {
        return at(x, down, plain, 7.5f, words);
    }

    /** Words with the raised mark of a footnote behind them. */
    SpecimenPdf marked(String words, String mark) {
        line(words);
        return attempt(
                () -> at(LEFT + plain.getStringWidth(words) / 1000 * SIZE, y - SIZE * 1.2f - 4, plain, 7.5f, mark));
    }

    /** Says in its page tree that there are so many pages. */
    SpecimenPdf claiming(int pages) {
        document.getPages().getCOSObject().setInt(org.apache.pdfbox.cos.COSName.COUNT, pages);
        return this;
    }

    /** A table with drawn borders; its words are drawn column by column, the last column first. */
    SpecimenPdf table(float[] columns, List<List<List<String>>> rows) {
        float top = y;
        float[] below = new float[rows.size() + 1];
        below[0] = top;
        for (int i = 0; i < rows.size(); i++) {
            int lines = rows.get(i).stream().mapToInt(List::size).max().orElse(1);
            below[i + 1] = below[i] + lines * SIZE * 1.2f + 6;
        }
        for (int column = columns.length - 2; column >= 0; column--) {
            for (int row = 0; row < rows.size(); row++) {
                float line = below[row] + SIZE + 1;
                for (String words : rows.get(row).get(column)) {
                    at(columns[column] + 4, line, words);
                    line += SIZE * 1.2f;
                }
            }
        }
        for (float at : below) {
            rule(columns[0], at, columns[columns.length - 1], at);
        }
        for (float at : columns) {
            rule(at, top, at, below[below.length - 1]);
        }
        y = below[below.length - 1] + 2 * SIZE;
        return this;
    }

    SpecimenPdf picture() {
        return attempt(() -> {
            var picture = new java.awt.image.BufferedImage(50, 50, java.awt.image.BufferedImage.TYPE_INT_RGB);
            var drawn = org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory.createFromImage(document, picture);
            content().drawImage(drawn, 50, 50, 400, 600);
        });
    }

    SpecimenPdf down(float to) {
        y = to;
        return this;
    }

    SpecimenPdf locked(String password) {
        return attempt(() -> document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        attempt(() -> {
            content().close();
            document.save(bytes);
            document.close();
        });
        return bytes.toByteArray();
    }

    private SpecimenPdf next(float x, PDFont font, float size, String words) {
        at(x, y, font, size, words);
        y += size * 1.2f;
        return this;
    }

    private SpecimenPdf at(float x, float down, PDFont font, float size, String words) {
        return attempt(() -> {
            content().beginText();
            content().setFont(font, size);
            content().newLineAtOffset(x, PDRectangle.A4.getHeight() - down);
            content().showText(words);
            content().endText();
        });
    }

    private void rule(float x, float down, float toX, float toDown) {
        attempt(() -> {
            content().moveTo(x, PDRectangle.A4.getHeight() - down);
            content().lineTo(toX, PDRectangle.A4.getHeight() - toDown);
            content().stroke();
        });
    }

    private PDPageContentStream content() {
        return content == null ? fail("There is no page yet") : content;
    }

    private PDFont plain() {
        try (InputStream font = PDFont.class.getResourceAsStream(FONT)) {
            return PDType0Font.load(document, font);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private interface Drawing {
        void draw() throws IOException;
    }

    private SpecimenPdf attempt(Drawing drawing) {
        try {
            drawing.draw();
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
