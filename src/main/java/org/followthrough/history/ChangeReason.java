package org.followthrough.history;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a reason beside every row version that the current transaction writes from here on. */
@Component
public class ChangeReason {

    private final JdbcClient jdbc;

    ChangeReason(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Says why. Needs a transaction: the reason ends with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void because(String reason) {
        jdbc.sql("select set_config('followthrough.why', :why, true)")
                .param("why", reason)
                .query()
                .singleRow();
    }
}
