package org.followthrough.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Everybody an administrator looks after, and nobody else. */
@Component
class PeopleRegister {

    private static final Set<Role> ADMINISTRATOR = Set.of(Role.ADMINISTRATOR);

    private final JdbcClient jdbc;

    PeopleRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People with a role, now or once, in an organisation of the administrator, whose name or username has the words. */
    Page<RegisteredPerson> page(String words, int number, Viewer viewer) {
        List<Counted> found = jdbc.sql("""
                        select n.id, n.name, n.role_title, n.username, n.active, count(*) over () as total,
                               (select count(*) from membership m
                                where m.person_id = n.id and m.organisation_id = any(cast(:reach as uuid[]))
                                  and m.from_date <= :today
                                  and (m.until_date is null or m.until_date >= :today)) as roles
                        from person n
                        where exists (select from membership m
                                      where m.person_id = n.id and m.organisation_id = any(cast(:reach as uuid[])))
                          and (strpos(lower(n.name), lower(:words)) > 0 or strpos(n.username, lower(:words)) > 0)
                        order by n.name, n.id
                        limit :size offset :offset
                        """)
                .param("reach", PeopleDirectory.array(viewer.reach(ADMINISTRATOR)))
                .param("today", viewer.today())
                .param("words", words.strip())
                .param("size", Page.USUAL_SIZE)
                .param("offset", (number - 1) * Page.USUAL_SIZE)
                .query((row, index) -> Counted.read(row))
                .list();
        long total = found.isEmpty() ? 0 : found.get(0).total();
        return new Page<>(
                found.stream().map(Counted::person).toList(), number, Page.USUAL_SIZE, total, address(words.strip()));
    }

    /**
     * Somebody with a role in an organisation the viewer sees.
     *
     * @throws NotFound when there is no such person there
     */
    PersonDetails one(PersonId person, Viewer viewer) {
        List<MembershipRow> all = memberships(person, viewer.reach(ADMINISTRATOR));
        Set<OrganisationId> seen = viewer.visibleOrganisations();
        List<MembershipRow> visible =
                all.stream().filter(row -> seen.contains(row.organisation())).toList();
        if (visible.isEmpty()) {
            throw NotFound.of(person);
        }
        boolean wholly = all.stream().allMatch(row -> row.yours() || !row.lastsOn(viewer.today()));
        return jdbc.sql("""
                        select n.id, n.version, n.username, n.name, n.role_title, n.email, n.active,
                               n.password_hash is not null as has_password
                        from person n
                        where n.id = :person
                        """)
                .param("person", person.id())
                .query((row, number) -> new PersonDetails(
                        person,
                        row.getInt("version"),
                        row.getString("username"),
                        row.getString("name"),
                        row.getString("role_title"),
                        row.getString("email"),
                        row.getBoolean("active"),
                        row.getBoolean("has_password"),
                        visible,
                        wholly))
                .single();
    }

    private List<MembershipRow> memberships(PersonId person, Set<OrganisationId> administered) {
        return jdbc.sql("""
                        select m.id, m.role, m.organisation_id, o.name, m.from_date, m.until_date, m.only_plan_id
                        from membership m
                        join organisation o on o.id = m.organisation_id
                        where m.person_id = :person
                        order by m.from_date desc, m.id desc
                        """)
                .param("person", person.id())
                .query((row, number) -> membership(row, administered))
                .list();
    }

    private static MembershipRow membership(ResultSet row, Set<OrganisationId> administered) throws SQLException {
        OrganisationId organisation = new OrganisationId(row.getObject("organisation_id", UUID.class));
        return new MembershipRow(
                new MembershipId(row.getObject("id", UUID.class)),
                Role.valueOf(row.getString("role")),
                organisation,
                row.getString("name"),
                row.getObject("from_date", LocalDate.class),
                row.getObject("until_date", LocalDate.class),
                row.getObject("only_plan_id", UUID.class),
                administered.contains(organisation));
    }

    private static String address(String words) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/admin/people");
        return words.isEmpty()
                ? address.toUriString()
                : address.queryParam("q", "{words}")
                        .encode()
                        .buildAndExpand(words)
                        .toUriString();
    }

    private record Counted(RegisteredPerson person, long total) {

        static Counted read(ResultSet row) throws SQLException {
            return new Counted(
                    new RegisteredPerson(
                            new PersonId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            row.getString("role_title"),
                            row.getString("username"),
                            row.getBoolean("active"),
                            row.getInt("roles")),
                    row.getLong("total"));
        }
    }
}
