package org.followthrough.assurance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says who asks for sign-off.
 *
 * @param impact what is different now for children and young people
 * @param needed what became of each line of the evidence needed, in their order
 */
public record NewRequest(String impact, List<Needed> needed) {

    /**
     * A line of the evidence needed.
     *
     * @param words the line as it was when sign-off was asked for
     * @param met whether whoever asks says it is there
     * @param shownBy where it is shown, or why it is not there
     */
    public record Needed(
            String words, boolean met, @Nullable String shownBy) {}
}
