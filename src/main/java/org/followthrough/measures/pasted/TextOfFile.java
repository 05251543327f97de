package org.followthrough.measures.pasted;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of an uploaded CSV file, as spreadsheets save it: UTF-8 with or without a mark, UTF-16 with one, or Windows-1252. */
public final class TextOfFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    private TextOfFile() {}

    /** The text; empty when the bytes are no text, such as those of a workbook. */
    public static Optional<String> of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return plain(new String(bytes, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return plain(new String(bytes, StandardCharsets.UTF_16BE));
        }
        try {
            return plain(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUnicode) {
            return plain(new String(bytes, WINDOWS));
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<String> plain(String text) {
        String unmarked = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        boolean isText = unmarked.chars().noneMatch(letter -> letter < ' ' && "\t\r\n".indexOf(letter) < 0);
        return isText ? Optional.of(unmarked) : Optional.empty();
    }
}
