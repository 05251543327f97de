package org.followthrough.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks through a file that says it is text: nothing but text, to its end, and no page or drawing that carries programs. */
class TextLook {

    private static final Pattern MARKUP = Pattern.compile("(?s)^\\s*<([!?/]|[a-zA-Z][\\w:-]*[\\s>/]).*");
    private static final Pattern SCRIPT = Pattern.compile("(?is).*<(script|html|svg|iframe|object|embed)\\b.*");
    private static final int HEAD = 1 << 13;
    private static final Set<Integer> CONTROLS_IN_TEXT = Set.of(8, 9, 10, 11, 12, 13, 0x1a, 0x1b);

    private final FileName name;

    TextLook(FileName name) {
        this.name = name;
    }

    void check(InputStream content) throws IOException {
        byte[] head = content.readNBytes(HEAD);
        boolean wide = isWide(head);
        String words = new String(head, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        String begin = words.startsWith("\ufeff") ? words.substring(1) : words;
        if (MARKUP.matcher(begin).matches() || SCRIPT.matcher(begin).matches()) {
            throw FileRefused.because("content", name);
        }
        if (!wide) {
            checkBytes(head, head.length);
            byte[] part = new byte[1 << 16];
            for (int count = content.read(part); count >= 0; count = content.read(part)) {
                checkBytes(part, count);
            }
        }
    }

    /** As Excel saves "Unicode text": two bytes a character, which it says first. */
    private static boolean isWide(byte[] head) {
        return head.length >= 2
                && ((head[0] == (byte) 0xff && head[1] == (byte) 0xfe)
                        || (head[0] == (byte) 0xfe && head[1] == (byte) 0xff));
    }

    private void checkBytes(byte[] bytes, int count) {
        for (int index = 0; index < count; index++) {
            if (bytes[index] >= 0 && bytes[index] < 0x20 && !CONTROLS_IN_TEXT.contains((int) bytes[index])) {
                throw FileRefused.because("content", name);
            }
        }
    }
}
