package org.followthrough.history.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** A seal as it stands; digests are hexadecimal. */
record StoredSeal(
        long number,
        long versions,
        long firstVersion,
        long lastVersion,
        long sealedAtMicros,
        Instant sealedAt,
        String previous,
        String lastLink,
        String digest) {

    static StoredSeal read(ResultSet row) throws SQLException {
        return new StoredSeal(
                row.getLong("number"),
                row.getLong("versions"),
                row.getLong("first_version"),
                row.getLong("last_version"),
                row.getLong("micros"),
                row.getTimestamp("sealed_at").toInstant(),
                row.getString("previous"),
                row.getString("last_link"),
                row.getString("seal_digest"));
    }

    /** What its digest is of. */
    String content() {
        return number + " " + versions + " " + firstVersion + " " + lastVersion + " " + sealedAtMicros + " " + previous
                + " " + lastLink;
    }

    LatestSeal face() {
        return new LatestSeal(number, sealedAt, digest);
    }
}
