package org.followthrough.letters.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.followthrough.letters.reading.RefusalReason;
import org.followthrough.letters.reading.SourceText;
import org.followthrough.letters.reading.StoredText;

/** The words in the bytes of a text file: UTF-8, UTF-16 with its mark, else what Windows writes. */
public final class PlainText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PlainText() {}

    static SourceText words(byte[] bytes) {
        String raw = decode(bytes);
        if (StoredText.looksBinary(raw)) {
            throw new DocumentRefused(RefusalReason.NOT_A_DOCUMENT);
        }
        return SourceText.ofWords(raw);
    }

    static boolean isBlank(byte[] bytes) {
        for (byte one : bytes) {
            if (one > ' ' || one < 0) {
                return false;
            }
        }
        return true;
    }

    /** The characters that the bytes stand for; bytes that stand for none become replacement characters. */
    public static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
