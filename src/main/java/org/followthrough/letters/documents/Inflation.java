package org.followthrough.letters.documents;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.followthrough.letters.reading.RefusalReason;

/**
 * Looks at how large the packed parts of a PDF become before anything unpacks them into memory. Pictures are let be: nobody
 * unpacks them. What this does not foresee meets the memory bound of the process that reads files.
 */
final class Inflation {

    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int PART = 48 * 1024 * 1024;
    private static final long WHOLE = 160L * 1024 * 1024;
    private static final int DICTIONARY = 600;

    private final byte[] bytes;
    private final byte[] out = new byte[1 << 16];
    private long whole;

    private Inflation(byte[] bytes) {
        this.bytes = bytes;
    }

    static void check(byte[] bytes) {
        new Inflation(bytes).checkParts();
    }

    private void checkParts() {
        for (int at = next(0); at >= 0; at = next(at + BEGIN.length)) {
            boolean ends = at >= 3 && bytes[at - 1] == 'd' && bytes[at - 2] == 'n' && bytes[at - 3] == 'e';
            if (!ends) {
                checkPart(at);
            }
        }
    }

    private void checkPart(int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf("obj")));
        int first = dictionary.indexOf("/Fl");
        if (first < 0 || isPicture(dictionary)) {
            return;
        }
        if (dictionary.indexOf("/Fl", first + 3) > 0 && dictionary.indexOf("/FlateDecode", first + 3) > 0) {
            throw new DocumentRefused(RefusalReason.TOO_HARD);
        }
        int start = at + BEGIN.length;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        inflate(start);
    }

    private static boolean isPicture(String dictionary) {
        int subtype = dictionary.indexOf("/Subtype");
        return subtype >= 0 && dictionary.substring(subtype + 8).stripLeading().startsWith("/Image");
    }

    private void inflate(int start) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            for (int n = inflater.inflate(out); n > 0; n = inflater.inflate(out)) {
                whole += n;
                if (inflater.getBytesWritten() > PART || whole > WHOLE) {
                    throw new DocumentRefused(RefusalReason.TOO_HARD);
                }
            }
        } catch (DataFormatException notPacked) {
            // The library that reads the file says what is wrong with it, if anything is.
        } finally {
            inflater.end();
        }
    }

    private int next(int from) {
        for (int i = from; i + BEGIN.length <= bytes.length; i++) {
            if (bytes[i] == 's' && isBegin(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isBegin(int at) {
        for (int i = 0; i < BEGIN.length; i++) {
            if (bytes[at + i] != BEGIN[i]) {
                return false;
            }
        }
        return true;
    }
}
