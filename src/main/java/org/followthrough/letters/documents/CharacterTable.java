package org.followthrough.letters.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSStream;

/** The table of a font that says which characters its codes stand for. */
final class CharacterTable {

    private static final int LARGEST = 4 * 1024 * 1024;
    private static final int MOST = 1 << 17;

    private final String words;
    private final Map<Integer, String> texts = new HashMap<>();
    private int at;

    private CharacterTable(String words) {
        this.words = words;
    }

    static Map<Integer, String> of(COSStream table) throws IOException {
        try (InputStream in = table.createInputStream()) {
            return of(new String(in.readNBytes(LARGEST), StandardCharsets.ISO_8859_1));
        }
    }

    static Map<Integer, String> of(String words) {
        var table = new CharacterTable(words);
        for (int from = words.indexOf("beginbf"); from >= 0; from = words.indexOf("beginbf", table.at)) {
            boolean ranges = words.startsWith("beginbfrange", from);
            table.at = from + (ranges ? "beginbfrange" : "beginbfchar").length();
            table.run(ranges);
        }
        return table.texts;
    }

    private void run(boolean ranges) {
        while (texts.size() < MOST && skipTo('<')) {
            int first = number(hex());
            if (!ranges) {
                if (!skipTo('<')) {
                    return;
                }
                texts.put(first, characters(hex()));
            } else if (!range(first)) {
                return;
            }
        }
    }

    private boolean range(int first) {
        if (!skipTo('<')) {
            return false;
        }
        int last = Math.min(number(hex()), first + 0xFFFF);
        skipSpace();
        if (at < words.length() && words.charAt(at) == '[') {
            List<String> each = new ArrayList<>();
            at++;
            while (skipTo('<')) {
                each.add(hex());
            }
            at++;
            for (int i = 0; i < each.size() && first + i <= last; i++) {
                texts.put(first + i, characters(each.get(i)));
            }
            return true;
        }
        if (!skipTo('<')) {
            return false;
        }
        String from = characters(hex());
        for (int code = first; code <= last && !from.isEmpty() && texts.size() < MOST; code++) {
            char end = (char) (from.charAt(from.length() - 1) + code - first);
            texts.put(code, from.substring(0, from.length() - 1) + end);
        }
        return true;
    }

    /** Goes to the next such sign, unless a list or the run ends before. */
    private boolean skipTo(char wanted) {
        skipSpace();
        return at < words.length() && words.charAt(at) == wanted;
    }

    private void skipSpace() {
        while (at < words.length() && words.charAt(at) <= ' ') {
            at++;
        }
    }

    private String hex() {
        int close = words.indexOf('>', at);
        int end = close < 0 ? words.length() : close;
        String hex = words.substring(Math.min(at + 1, end), end);
        at = Math.min(words.length(), end + 1);
        return hex.chars().anyMatch(c -> c <= ' ') ? hex.replaceAll("\\s", "") : hex;
    }

    private static int number(String hex) {
        int number = 0;
        for (int i = 0; i < hex.length() && i < 7; i++) {
            number = number << 4 | Math.max(0, Character.digit(hex.charAt(i), 16));
        }
        return number;
    }

    private static String characters(String hex) {
        var characters = new StringBuilder();
        for (int i = 0; i + 4 <= hex.length() && i < 256; i += 4) {
            characters.append((char) number(hex.substring(i, i + 4)));
        }
        if (characters.isEmpty() && !hex.isEmpty()) {
            characters.append((char) number(hex));
        }
        return characters.toString();
    }
}
