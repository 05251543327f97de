package org.followthrough.platform;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells that the database cannot be reached from other faults; it is expected back. */
final class DatabaseGone {

    /** Class 08 of the SQL standard: the connection failed or was never made. */
    private static final String CONNECTION = "08";

    /** Of PostgreSQL: it is shutting down, was killed or is starting. */
    private static final String STOPPING_OR_STARTING = "57P0";

    private DatabaseGone() {}

    /** Looks at this one failure, not at its causes. */
    static boolean isSeenIn(Throwable failure) {
        return failure instanceof CannotCreateTransactionException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof SQLTransientConnectionException
                || (failure instanceof SQLException sql && saysSo(sql));
    }

    private static boolean saysSo(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith(CONNECTION) || state.startsWith(STOPPING_OR_STARTING));
    }
}
