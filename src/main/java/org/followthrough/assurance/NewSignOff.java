package org.followthrough.assurance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A manager's acceptance of exactly one request.
 *
 * @param words what the manager says with it; may be empty
 * @param checkDueOn the day on which somebody other than the lead looks whether it lasted
 * @param noCheckReason why no such check is needed; exactly one of the two is given
 */
public record NewSignOff(
        SignOffRequestId request,
        String words,
        @Nullable LocalDate checkDueOn,
        @Nullable String noCheckReason) {

    public NewSignOff {
        if ((checkDueOn == null) == (noCheckReason == null)) {
            throw new IllegalArgumentException("Either a day for the check or a reason why none is needed");
        }
    }
}
