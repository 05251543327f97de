package org.followthrough.letters.reading;

/** The form in which words are compared: small letters, straight quotes, plain dashes and spaces; offsets stay the same. */
final class Matching {

    private Matching() {}

    static String of(String words) {
        var plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            plain.append(plain(words.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u00A0', '\u202F', '\t' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }
}
