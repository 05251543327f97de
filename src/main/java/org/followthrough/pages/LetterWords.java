package org.followthrough.pages;

import java.util.regex.Pattern;

/** Words of a stored letter as people read them: without line ends, emphasis marks and link addresses of the text file. */
final class LetterWords {

    /** A link as text files write it; the words are group 1. */
    static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]+)]\\((?:https?:|mailto:)[^)\\s]+\\)");

    private static final Pattern BULLET = Pattern.compile("^(?:[-*\u2022\u25AA\u25FC\uF0B7\uF0A7]|#{1,6})\\s+");

    private LetterWords() {}

    static String plain(String words) {
        String text = LINK.matcher(words.strip()).replaceAll("$1").replace("**", "");
        return BULLET.matcher(text).replaceFirst("").replaceAll("\\s+", " ").strip();
    }
}
