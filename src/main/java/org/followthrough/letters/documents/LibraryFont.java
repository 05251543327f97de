package org.followthrough.letters.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/** A font that the library makes out. */
final class LibraryFont implements PrintedFont {

    private final PDFont font;
    private final boolean bold;
    private final boolean ornaments;
    private final Map<Integer, String> texts = new HashMap<>();

    LibraryFont(PDFont font, boolean bold, boolean ornaments) {
        this.font = font;
        this.bold = bold;
        this.ornaments = ornaments;
    }

    @Override
    public Code next(byte[] string, int at) throws IOException {
        var rest = new ByteArrayInputStream(string, at, string.length - at);
        int before = rest.available();
        int code = font.readCode(rest);
        return new Code(code, Math.max(1, before - rest.available()));
    }

    @Override
    public @Nullable String text(int code) throws IOException {
        String text = texts.get(code);
        if (text == null) {
            String printed = font.toUnicode(code);
            text = printed == null ? Characters.UNKNOWN : Characters.readable(printed, ornaments);
            texts.put(code, text);
        }
        return text.equals(Characters.UNKNOWN) ? null : text;
    }

    @Override
    public float width(int code) throws IOException {
        return font.getDisplacement(code).getX();
    }

    @Override
    public boolean isBold() {
        return bold;
    }
}
