package org.followthrough.measures.pasted;

import java.util.List;

/**
 * What is wrong with a row.
 *
 * @param key of the sentence that says so, such as {@code measures.pasted.date}
 * @param said the cell's own words and whatever else the sentence needs
 */
public record Problem(String key, List<String> said) {

    public static Problem of(String key, String... said) {
        return new Problem(key, List.of(said));
    }
}
