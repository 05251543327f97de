package org.followthrough.findings;

import java.util.regex.Pattern;

/** Quoted words as people read them: without line ends, emphasis marks and link addresses of the stored text. */
public final class PlainWords {

    /** A link as text files write it; the words are group 1. */
    public static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]+)]\\((?:https?:|mailto:)[^)\\s]+\\)");

    private static final Pattern BULLET = Pattern.compile("^(?:[-*\u2022\u25AA\u25FC\uF0B7\uF0A7]|#{1,6})\\s+");

    private PlainWords() {}

    /** The same words, for reading; what is stored stays as it is. */
    public static String of(String words) {
        String text = LINK.matcher(words.strip()).replaceAll("$1").replace("**", "");
        return BULLET.matcher(text).replaceFirst("").replaceAll("\\s+", " ").strip();
    }
}
