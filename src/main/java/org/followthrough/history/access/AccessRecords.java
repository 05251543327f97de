package org.followthrough.history.access;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.followthrough.history.AsAt;
import org.followthrough.people.PersonId;
import org.followthrough.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes records of access, each in a transaction of its own: a refusal is recorded though what was refused is not done. */
@Component
class AccessRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody signed in or out. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void ofSession(AccessKind kind, PersonId person) {
        jdbc.sql("""
                        insert into access_record (id, kind, person_id, happened_at) values (:id, :kind, :person, :at)
                        """)
                .param("id", Ids.next())
                .param("kind", kind.name())
                .param("person", person.id())
                .param("at", AsAt.at(clock.instant()))
                .update();
    }

    /** Somebody did not get in. Whose account it was is kept; what was typed is not, as people type passwords there. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void ofFailure(String username) {
        jdbc.sql("""
                        insert into access_record (id, kind, person_id, happened_at)
                        values (:id, 'SIGN_IN_FAILED', (select n.id from person n where n.username = :username), :at)
                        """)
                .param("id", Ids.next())
                .param("username", username.strip().toLowerCase(Locale.ROOT))
                .param("at", AsAt.at(clock.instant()))
                .update();
    }

    /**
     * Somebody was refused at an address, or took a file from there.
     *
     * @param row the id in the address, if any: the record belongs to the plan of that row
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void ofAddress(AccessKind kind, PersonId person, String address, @Nullable UUID row) {
        jdbc.sql("""
                        insert into access_record (id, kind, person_id, address, row_id, plan_id, audience_id, happened_at)
                        select :id, :kind, :person, :address, cast(:row as uuid), named.plan_id, named.audience_id, :at
                        from (select 1) one
                        left join lateral (
                            select coalesce(v.plan_id, case when v.table_name = 'plan' then v.row_id end) as plan_id, v.audience_id
                            from row_version v
                            where v.row_id = cast(:row as uuid)
                            order by v.id desc
                            limit 1) named on true
                        """)
                .param("id", Ids.next())
                .param("kind", kind.name())
                .param("person", person.id())
                .param("address", address)
                .param("row", row)
                .param("at", AsAt.at(clock.instant()))
                .update();
    }
}
