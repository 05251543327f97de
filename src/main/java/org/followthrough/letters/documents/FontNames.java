package org.followthrough.letters.documents;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** What fonts say about their signs: the characters, and whether they are bold. Each answer is worked out once. */
final class FontNames {

    private static final int BOLD_WEIGHT = 600;

    private final IdentityHashMap<PDFont, Known> fonts = new IdentityHashMap<>();

    private record Known(boolean bold, boolean ornaments, Map<Integer, String> texts) {}

    boolean isBold(PDFont font) {
        return known(font).bold();
    }

    /** The characters a code stands for, as a reader would type them; null where the font does not say. */
    @Nullable
    String text(PDFont font, int code) throws IOException {
        Known known = known(font);
        String text = known.texts().get(code);
        if (text == null) {
            String printed = font.toUnicode(code);
            text = printed == null ? Characters.UNKNOWN : Characters.readable(printed, known.ornaments());
            known.texts().put(code, text);
        }
        return text.equals(Characters.UNKNOWN) ? null : text;
    }

    private Known known(PDFont font) {
        return fonts.computeIfAbsent(font, FontNames::look);
    }

    private static Known look(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy") || isHeavy(font);
        boolean ornaments = name.contains("wingdings") || name.contains("webdings");
        return new Known(bold, ornaments, new HashMap<>());
    }

    private static boolean isHeavy(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }
}
