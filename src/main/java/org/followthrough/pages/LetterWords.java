package org.followthrough.pages;

import java.util.regex.Pattern;
import org.followthrough.findings.PlainWords;

/** Words of a stored letter as people read them: without line ends, emphasis marks and link addresses of the text file. */
final class LetterWords {

    /** A link as text files write it; the words are group 1. */
    static final Pattern LINK = PlainWords.LINK;

    private LetterWords() {}

    static String plain(String words) {
        return PlainWords.of(words);
    }
}
