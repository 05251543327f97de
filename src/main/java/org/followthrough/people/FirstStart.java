package org.followthrough.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** While there is nobody, whoever can read the log may become the first administrator. */
@Service
@Transactional
class FirstStart {

    /** Any number that nothing else locks. */
    private static final long LOCK = 4_611_200_001L;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OrganisationManagement organisations;
    private final PeopleManagement people;

    FirstStart(JdbcClient jdbc, Clock clock, OrganisationManagement organisations, PeopleManagement people) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.organisations = organisations;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public boolean nobodyIsThere() {
        return jdbc.sql("select not exists (select from person)")
                .query(Boolean.class)
                .single();
    }

    /** A token for the link; each start prints its own, and all end with the first person. */
    public String issue() {
        String token = Secret.token();
        jdbc.sql("insert into first_sign_in_link (id, token_hash, issued_at) values (:id, :hash, :at)")
                .param("id", Ids.next())
                .param("hash", Secret.digest(token))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    /** Whether the link works: it was issued, and still there is nobody. */
    @Transactional(readOnly = true)
    public boolean works(String token) {
        return jdbc.sql("""
                        select exists (select from first_sign_in_link l where l.token_hash = :hash)
                           and not exists (select from person)
                        """)
                .param("hash", Secret.digest(token))
                .query(Boolean.class)
                .single();
    }

    /** Founds the organisation and makes its administrator; of two at the same moment the second finds the link dead. */
    public void begin(String token, FirstAdministratorForm form) {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .singleRow();
        if (!works(token)) {
            throw new LinkNoLongerWorks();
        }
        OrganisationId organisation = organisations.found(
                Objects.requireNonNull(form.organisationKind()),
                Objects.requireNonNull(form.organisationName()),
                Objects.requireNonNull(form.organisationCode()));
        PersonId person = people.enrol(new NewPerson(
                Objects.requireNonNull(form.username()),
                Objects.requireNonNull(form.name()),
                Objects.requireNonNull(form.roleTitle()),
                null));
        people.join(NewMembership.of(person, organisation, Role.ADMINISTRATOR, java.time.LocalDate.now(clock)));
        people.choosePassword(person, Objects.requireNonNull(form.password()));
    }
}
