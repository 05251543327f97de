package org.followthrough.history.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.followthrough.history.sealing.Fault.Check;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Verifies the whole history: every version against its digest, every digest against the chain, the chain against its seals.
 * What is digested is put together here and not by the database's own function, which whoever tampers could change as well.
 */
@Component
public class HistoryVerification {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate oneInstant;

    HistoryVerification(DataSource database, PlatformTransactionManager transactions) {
        jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(AT_ONCE);
        oneInstant = new TransactionTemplate(transactions);
        oneInstant.setReadOnly(true);
        oneInstant.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Reads everything once, some rows at a time, as it stood at one instant. */
    public Verified verify() {
        return oneInstant.execute(status -> new Run().verified());
    }

    /** One verification: the walk and what it counts on the way. */
    private final class Run {

        private final ChainWalk walk = new ChainWalk();
        private @Nullable StoredSeal seal;
        private long unsealed;
        private @Nullable Instant unsealedSince;

        Verified verified() {
            jdbc.query("""
                    select s.number, s.versions, s.first_version, s.last_version, s.sealed_at,
                           cast(extract(epoch from s.sealed_at) * 1000000 as bigint) as micros,
                           encode(s.previous_digest, 'hex') as previous, encode(s.last_link, 'hex') as last_link,
                           encode(s.digest, 'hex') as seal_digest, %s
                    from seal s
                    left join version_digest d on d.seal_number = s.number
                    left join row_version v on v.id = d.version_id
                    order by s.number, d.place
                    """.formatted(SealedVersion.COLUMNS), this::sealed);
            jdbc.query("""
                    select v.changed_at, %s
                    from version_digest d
                    left join row_version v on v.id = d.version_id
                    where d.seal_number is null or not exists (select from seal s where s.number = d.seal_number)
                    order by d.version_id
                    """.formatted(SealedVersion.COLUMNS), this::unsealed);
            jdbc.query("""
                    select v.id, v.table_name, v.row_id
                    from row_version v
                    where not exists (select from version_digest d where d.version_id = v.id)
                    order by v.id
                    """, this::inserted);
            walk.finish();
            StoredSeal last = seal;
            return new Verified(
                    last == null ? 0 : last.number(),
                    walk.versions(),
                    walk.erased(),
                    last == null ? null : last.face(),
                    unsealed,
                    unsealedSince,
                    walk.faults());
        }

        private void sealed(ResultSet row) throws SQLException {
            StoredSeal of = StoredSeal.read(row);
            if (seal == null || seal.number() != of.number()) {
                seal = of;
                walk.begin(of);
            }
            row.getLong("version_id");
            if (!row.wasNull()) {
                walk.sealed(SealedVersion.read(row));
            }
        }

        private void unsealed(ResultSet row) throws SQLException {
            unsealed++;
            if (unsealedSince == null && row.getTimestamp("changed_at") != null) {
                unsealedSince = row.getTimestamp("changed_at").toInstant();
            }
            walk.unsealed(SealedVersion.read(row));
        }

        private void inserted(ResultSet row) throws SQLException {
            walk.inserted(new Fault(
                    Check.INSERTED, row.getLong("id"), row.getString("table_name"), row.getString("row_id"), null));
        }
    }
}
