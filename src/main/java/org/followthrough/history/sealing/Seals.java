package org.followthrough.history.sealing;

import java.time.Clock;
import java.util.Optional;
import org.followthrough.history.AsAt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes seals and knows the latest. */
@Component
public class Seals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Seals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest seal; none as long as nothing has been sealed. One statement. */
    public Optional<LatestSeal> latest() {
        return jdbc.sql("""
                        select s.number, s.sealed_at, encode(s.digest, 'hex') as digest
                        from seal s
                        order by s.number desc
                        limit 1
                        """)
                .query((row, position) -> new LatestSeal(
                        row.getLong("number"), row.getTimestamp("sealed_at").toInstant(), row.getString("digest")))
                .optional();
    }

    /**
     * Seals every version whose transaction is over, with all that began before it. Safe to call at any time and from
     * anywhere: the database seals each version once.
     *
     * @return how many versions the new seal holds; 0 where there was nothing to seal, and no seal is made
     */
    public long seal() {
        return jdbc.sql("select seal_history(:at)")
                .param("at", AsAt.at(clock.instant()))
                .query(Long.class)
                .single();
    }
}
