package org.followthrough.history;

import java.time.Clock;
import org.followthrough.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells the database, at the start of each transaction that may write, who acts and at which instant. */
@Component
class StampsChanges implements TransactionExecutionListener {

    private final ObjectProvider<JdbcClient> jdbc;
    private final Clock clock;

    StampsChanges(ObjectProvider<JdbcClient> jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || transaction.isReadOnly()) {
            return;
        }
        jdbc.getObject()
                .sql("select set_config('followthrough.who', :who, true), set_config('followthrough.at', :at, true)")
                .param("who", SignedIn.now().map(Object::toString).orElse(""))
                .param("at", clock.instant().toString())
                .query()
                .singleRow();
    }
}
