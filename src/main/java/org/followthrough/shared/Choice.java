package org.followthrough.shared;

import org.jspecify.annotations.Nullable;

/** One option of a drop-down, a set of radios or of checkboxes: the value sent, the words shown, an optional hint. */
public record Choice(String value, String label, @Nullable String hint) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}
