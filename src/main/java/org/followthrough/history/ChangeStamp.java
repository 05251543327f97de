package org.followthrough.history;

import java.time.Clock;
import org.followthrough.people.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says for the current transaction who acts and at which instant; the row versions it writes from here on carry both. */
@Component
public class ChangeStamp {

    private final ObjectProvider<JdbcClient> jdbc;
    private final Clock clock;

    ChangeStamp(ObjectProvider<JdbcClient> jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Stamps with the person signed in on this thread (nobody: the system itself) and the clock's instant. Every
     * transaction that may write begins with this by itself; only a transaction in which several people act calls it again.
     */
    public void stamp() {
        jdbc.getObject()
                .sql("select set_config('followthrough.who', :who, true), set_config('followthrough.at', :at, true)")
                .param("who", SignedIn.now().map(Object::toString).orElse(""))
                .param("at", clock.instant().toString())
                .query()
                .singleRow();
    }

    /** Says why, for what the current transaction writes from here on. */
    public void because(String reason) {
        jdbc.getObject()
                .sql("select set_config('followthrough.why', :why, true)")
                .param("why", reason)
                .query()
                .singleRow();
    }
}
