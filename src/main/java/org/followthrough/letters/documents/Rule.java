package org.followthrough.letters.documents;

/**
 * A straight line drawn on a page, level or upright.
 *
 * @param at its y when level, its x when upright
 * @param from its lower other coordinate
 * @param to its higher other coordinate
 */
record Rule(float at, float from, float to) {

    float length() {
        return to - from;
    }

    float middle() {
        return (from + to) / 2;
    }
}
