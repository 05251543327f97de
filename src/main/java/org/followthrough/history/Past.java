package org.followthrough.history;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets everything that is read in a transaction say what it said at the end of a past day: temporary tables with the rows of
 * then stand before the tables of the same names, so that the same SQL reads either. They go with the transaction, in which
 * nothing else is to be written.
 *
 * <p>Data is as then, permissions are as today: whom a row is for is what it is today, and tables that say who may see what
 * are for the caller to leave out.
 */
@Component
public class Past {

    private static final String STAND_THERE = """
            call stand_in_the_past(cast(:plan as uuid), cast(:instant as timestamptz), cast(:others as text[]),
                                   cast(:as_today as text[]))
            """;

    /** Another path than usual also makes the server look up again what it had prepared. */
    private static final String READ_THERE = "set local search_path = pg_temp, public";

    private final JdbcClient jdbc;

    Past(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * From here to the end of the transaction, which must not be a read-only one, tables say what they said at the end of
     * that day in England. A column that was added later is null.
     *
     * @param plan whose rows the tables that belong to plans hold; they hold no others
     * @param others the tables that belong to no plan and shall say what they said; others stay as today
     * @param asToday tables of plans that shall stay as today
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(UUID plan, LocalDate day, Set<String> others, Set<String> asToday) {
        jdbc.sql(STAND_THERE)
                .param("plan", plan)
                .param("instant", AsAt.endOf(day))
                .param("others", array(others))
                .param("as_today", array(asToday))
                .update();
        jdbc.sql(READ_THERE).update();
    }

    private static String array(Set<String> names) {
        return "{" + String.join(",", names) + "}";
    }
}
