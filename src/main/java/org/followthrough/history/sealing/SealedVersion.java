package org.followthrough.history.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A version as it stands beside what was kept of it when it was written and sealed. Digests are hexadecimal.
 *
 * @param content everything the version says now; null when it is gone
 * @param salt null when content was erased
 * @param erases set on the record of an erasure: the version it erased from, and the digest of what was left
 */
record SealedVersion(
        long id,
        String table,
        String row,
        @Nullable Long seal,
        long place,
        @Nullable String salt,
        String digest,
        @Nullable String link,
        @Nullable String content,
        @Nullable Erased erases) {

    /** Columns that {@link #read} reads, of {@code version_digest d} and {@code row_version v}. */
    static final String COLUMNS = """
            d.version_id, d.table_name, d.row_id, d.seal_number, d.place, encode(d.salt, 'hex') as salt,
            encode(d.digest, 'hex') as digest, encode(d.link, 'hex') as link,
            case when v.id is not null then cast(jsonb_build_array(
                v.id, v.table_name, v.row_id, v.thing_id, v.operation,
                cast(extract(epoch from v.changed_at) * 1000000 as bigint), v.changed_by, v.reason, v.database_user,
                v.transaction_id, v.plan_id, v.audience_id, v.row_data) as text) end as content,
            case when v.table_name = 'erased_version' and v.operation = 'INSERT'
                 then cast(v.row_data ->> 'version_id' as bigint) end as erased_version,
            case when v.table_name = 'erased_version' then substr(v.row_data ->> 'digest', 3) end as erased_digest
            """;

    /** The version an erasure took words from, and the digest of what it left. */
    record Erased(long version, String digest) {}

    static SealedVersion read(ResultSet row) throws SQLException {
        long seal = row.getLong("seal_number");
        Long number = row.wasNull() ? null : seal;
        long erased = row.getLong("erased_version");
        Erased erases = row.wasNull() ? null : new Erased(erased, row.getString("erased_digest"));
        return new SealedVersion(
                row.getLong("version_id"),
                row.getString("table_name"),
                row.getString("row_id"),
                number,
                row.getLong("place"),
                row.getString("salt"),
                row.getString("digest"),
                row.getString("link"),
                row.getString("content"),
                erases);
    }

    /** The same, with nothing of what it says. */
    SealedVersion withoutContent() {
        return new SealedVersion(id, table, row, seal, place, salt, digest, link, null, null);
    }
}
