package org.followthrough.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.organisations.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who a person is today: one statement for name, memberships and what these reach. */
@Component
public class Viewers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Viewers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The viewer for an active person, with the memberships in force today; empty when they may no longer sign in. */
    public Optional<Viewer> of(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        List<Line> lines = jdbc.sql("""
                        with held as (
                            select m.id, m.person_id, m.role, m.organisation_id, m.only_plan_id
                            from membership m
                            where m.person_id = :person and m.from_date <= :today
                              and (m.until_date is null or m.until_date >= :today)
                        ), served as (
                            select h.id as held_id, h.organisation_id
                            from held h
                            union
                            select h.id, d.authority_id
                            from held h
                            join delivery d on d.trust_id = h.organisation_id and d.from_date <= :today
                             and (d.until_date is null or d.until_date >= :today)
                        ), reached as (
                            select s.held_id, s.organisation_id from served s
                            union
                            select s.held_id, p.predecessor_id
                            from served s
                            join predecessor p on p.organisation_id = s.organisation_id
                        )
                        select n.name, n.role_title, h.role, h.organisation_id, h.only_plan_id,
                               (select array_agg(r.organisation_id) from reached r where r.held_id = h.id) as reach
                        from person n
                        left join held h on h.person_id = n.id
                        where n.id = :person and n.active
                        order by h.id
                        """)
                .param("person", person.id())
                .param("today", today)
                .query((row, number) -> Line.read(row))
                .list();
        return lines.stream()
                .findFirst()
                .map(first -> new Viewer(person, first.name(), first.roleTitle(), grants(lines), today));
    }

    private static List<Grant> grants(List<Line> lines) {
        return lines.stream().map(Line::grant).filter(Objects::nonNull).toList();
    }

    private record Line(
            String name, String roleTitle, @Nullable Grant grant) {

        static Line read(ResultSet row) throws SQLException {
            return new Line(row.getString("name"), row.getString("role_title"), readGrant(row));
        }

        private static @Nullable Grant readGrant(ResultSet row) throws SQLException {
            String role = row.getString("role");
            return role == null
                    ? null
                    : new Grant(
                            Role.valueOf(role),
                            new OrganisationId(row.getObject("organisation_id", UUID.class)),
                            reach(row.getArray("reach")),
                            row.getObject("only_plan_id", UUID.class));
        }

        private static Set<OrganisationId> reach(Array ids) throws SQLException {
            return Stream.of((UUID[]) ids.getArray()).map(OrganisationId::new).collect(Collectors.toUnmodifiableSet());
        }
    }
}
