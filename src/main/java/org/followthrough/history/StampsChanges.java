package org.followthrough.history;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Tells the database, at the start of each transaction that may write, who acts and at which instant. */
@Component
class StampsChanges implements TransactionExecutionListener {

    private final ChangeStamp stamp;

    StampsChanges(ChangeStamp stamp) {
        this.stamp = stamp;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && !transaction.isReadOnly()) {
            stamp.stamp();
        }
    }
}
