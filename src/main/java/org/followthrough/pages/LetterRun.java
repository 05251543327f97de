package org.followthrough.pages;

import java.util.Arrays;

/** The characters of one block as they are shown, each with its place in the stored text. */
final class LetterRun {

    private final StringBuilder words = new StringBuilder();
    private int[] places = new int[256];

    boolean isEmpty() {
        return words.isEmpty();
    }

    int length() {
        return words.length();
    }

    /** A character of the stored text; white space after white space is not shown again. */
    void add(char character, int place) {
        boolean space = Character.isWhitespace(character);
        if (space && (isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1)))) {
            return;
        }
        put(space ? ' ' : character, place);
    }

    /** The end of a line: a space, or a line of its own where the text file says so. */
    void space(int place, boolean breaks) {
        while (!isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        put(breaks ? '\n' : ' ', place);
    }

    int at(int index) {
        return places[index];
    }

    int lastAt() {
        return places[words.length() - 1];
    }

    String words(int from, int to) {
        return words.substring(from, to);
    }

    void clear() {
        words.setLength(0);
    }

    private void put(char character, int place) {
        if (words.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[words.length()] = place;
        words.append(character);
    }
}
