package org.followthrough.history;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets what is read in a transaction say what it said at the end of a past day. */
@Component
public class Past {

    /** From here to the end of the transaction, the tables of the plan say what they said at the end of that day. */
    public void enter(UUID plan, LocalDate day) {
        throw new UnsupportedOperationException("not yet");
    }
}
