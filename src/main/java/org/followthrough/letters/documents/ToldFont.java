package org.followthrough.letters.documents;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * A font whose tables tell its widths and, for most codes, its characters: what word processors write. Its outlines, which
 * take longest, are not looked at unless a code is in no table.
 */
final class ToldFont implements PrintedFont {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int CODES = 1 << 16;
    private static final float EM = 1000;

    private final COSDictionary font;
    private final int bytes;
    private final float[] widths;
    private final Map<Integer, String> texts;
    private final boolean bold;
    private final boolean ornaments;
    private @Nullable LibraryFont library;

    private ToldFont(COSDictionary font, float[] widths, Map<Integer, String> texts, boolean bold, boolean ornaments) {
        this.font = font;
        this.bytes = widths.length == CODES ? 2 : 1;
        this.widths = widths;
        this.texts = texts;
        this.bold = bold;
        this.ornaments = ornaments;
    }

    /** The font, or null when its tables do not tell enough. */
    static @Nullable ToldFont of(COSDictionary font, COSDictionary inner, boolean bold, boolean ornaments)
            throws IOException {
        COSName subtype = font.getCOSName(COSName.SUBTYPE);
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        Map<Integer, String> texts = new HashMap<>();
        boolean windows = COSName.WIN_ANSI_ENCODING.equals(encoding) && !ornaments;
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) {
            texts.putAll(CharacterTable.of(table));
        }
        if (COSName.TYPE0.equals(subtype) && inner != font) {
            boolean plain = COSName.IDENTITY_H.equals(encoding) && !texts.isEmpty();
            return plain ? new ToldFont(font, wideWidths(inner), texts, bold, ornaments) : null;
        }
        float[] widths = widths(font, inner);
        if (widths == null || COSName.TYPE3.equals(subtype) || (texts.isEmpty() && !windows)) {
            return null;
        }
        if (windows) {
            tellWindows(texts);
        }
        return new ToldFont(font, widths, texts, bold, ornaments);
    }

    @Override
    public Code next(byte[] string, int at) {
        int first = string[at] & 0xFF;
        return bytes == 1
                ? new Code(first, 1)
                : new Code(first << 8 | (at + 1 < string.length ? string[at + 1] & 0xFF : 0), 2);
    }

    @Override
    public @Nullable String text(int code) throws IOException {
        String text = texts.get(code);
        if (text == null) {
            if (library == null) {
                library = new LibraryFont(PrintedFonts.library(font), bold, ornaments);
            }
            text = library.text(code);
            texts.put(code, text == null ? Characters.UNKNOWN : text);
            return text;
        }
        return text.equals(Characters.UNKNOWN) ? null : Characters.readable(text, ornaments);
    }

    @Override
    public float width(int code) {
        return widths[Math.min(code, widths.length - 1)] / EM;
    }

    @Override
    public boolean isBold() {
        return bold;
    }

    private static void tellWindows(Map<Integer, String> texts) {
        for (int code = ' '; code < 256; code++) {
            texts.putIfAbsent(code, new String(new byte[] {(byte) code}, WINDOWS));
        }
    }

    private static float @Nullable [] widths(COSDictionary font, COSDictionary inner) {
        COSArray told = font.getCOSArray(COSName.WIDTHS);
        if (told == null || told.size() == 0) {
            return null;
        }
        COSDictionary descriptor = inner.getCOSDictionary(COSName.FONT_DESC);
        float[] widths = new float[256];
        Arrays.fill(widths, descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0));
        int first = font.getInt(COSName.FIRST_CHAR, 0);
        for (int i = 0; i < told.size() && i < widths.length; i++) {
            if (first + i >= 0 && first + i < widths.length && told.getObject(i) instanceof COSNumber width) {
                widths[first + i] = width.floatValue();
            }
        }
        return widths;
    }

    /** Runs of either a first code and the widths from there on, or a first and a last code and one width for all. */
    private static float[] wideWidths(COSDictionary inner) {
        float[] widths = new float[CODES];
        Arrays.fill(widths, inner.getFloat(COSName.DW, EM));
        COSArray told = inner.getCOSArray(COSName.W);
        for (int i = 0; told != null && i + 1 < told.size(); ) {
            int first = told.getInt(i, 0);
            if (told.getObject(i + 1) instanceof COSArray run) {
                for (int k = 0; k < run.size(); k++) {
                    tell(widths, first + k, run.getObject(k));
                }
                i += 2;
            } else {
                for (int code = first; i + 2 < told.size() && code <= told.getInt(i + 1, -1) && code < CODES; code++) {
                    tell(widths, code, told.getObject(i + 2));
                }
                i += 3;
            }
        }
        return widths;
    }

    private static void tell(float[] widths, int code, @Nullable COSBase width) {
        if (code >= 0 && code < widths.length && width instanceof COSNumber number) {
            widths[code] = number.floatValue();
        }
    }
}
