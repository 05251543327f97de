package org.followthrough.letters.documents;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/** The fonts of one document, each looked at once. */
final class PrintedFonts {

    private static final int BOLD_WEIGHT = 600;
    private static final int FORCE_BOLD = 1 << 18;

    private final IdentityHashMap<COSDictionary, PrintedFont> known = new IdentityHashMap<>();

    PrintedFont of(COSDictionary font) throws IOException {
        PrintedFont printed = known.get(font);
        if (printed == null) {
            printed = look(font);
            known.put(font, printed);
        }
        return printed;
    }

    static PDFont library(COSDictionary font) throws IOException {
        return PDFontFactory.createFont(font);
    }

    /** Most fonts say in tables which characters and widths they have; the others are left to the library. */
    private static PrintedFont look(COSDictionary font) throws IOException {
        COSDictionary inner = inner(font);
        COSDictionary descriptor = inner.getCOSDictionary(COSName.FONT_DESC);
        String name = String.valueOf(font.getNameAsString(COSName.BASE_FONT)).toLowerCase(Locale.ROOT);
        boolean bold = isBold(name, descriptor);
        boolean ornaments = name.contains("wingdings") || name.contains("webdings");
        PrintedFont told = ToldFont.of(font, inner, bold, ornaments);
        return told == null ? new LibraryFont(library(font), bold, ornaments) : told;
    }

    private static COSDictionary inner(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        return descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary inner
                ? inner
                : font;
    }

    private static boolean isBold(String name, @Nullable COSDictionary descriptor) {
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (descriptor != null
                        && (descriptor.getFloat(COSName.FONT_WEIGHT, 0) >= BOLD_WEIGHT
                                || (descriptor.getInt(COSName.FLAGS, 0) & FORCE_BOLD) != 0));
    }
}
