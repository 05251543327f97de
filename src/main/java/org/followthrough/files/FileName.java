package org.followthrough.files;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file's name as a person sees it: no folders, nothing that a screen or a header reads as a command, at most 150
 * characters.
 */
public record FileName(String text) {

    private static final int LONGEST = 150;
    private static final int LONGEST_EXTENSION = 10;

    /** Cleans the name a browser sent; nothing usable gives an empty name. */
    public static FileName of(@Nullable String sent) {
        String whole = sent == null ? "" : sent;
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        return new FileName(shortened(last.replaceAll("\\p{C}", "").strip()));
    }

    /** What follows the last dot, in lower case; empty when there is none. */
    public String extension() {
        return extensionOf(text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String extension = extensionOf(name);
        return extension.length() > LONGEST_EXTENSION
                ? name.substring(0, LONGEST)
                : name.substring(0, LONGEST - extension.length() - 1) + "." + extension;
    }

    private static String extensionOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
