package org.followthrough.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.organisations.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works where, for drop-downs of leads and managers and for the names beside what people did. */
@Component
public class PeopleDirectory {

    private final JdbcClient jdbc;

    PeopleDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Active people with a role today in one of the organisations, each once, by name. Advisers to one plan are not
     * among them, nor are members of a trust unless the trust is asked for. One statement.
     */
    public List<PersonRow> membersOf(Collection<OrganisationId> organisations, LocalDate today) {
        return jdbc.sql("""
                        select n.id, n.name, n.role_title
                        from person n
                        where n.active
                          and exists (select from membership m
                                      where m.person_id = n.id and m.only_plan_id is null
                                        and m.organisation_id = any(cast(:organisations as uuid[]))
                                        and m.from_date <= :today
                                        and (m.until_date is null or m.until_date >= :today))
                        order by n.name, n.id
                        """)
                .param("organisations", array(organisations))
                .param("today", today)
                .query((row, number) -> new PersonRow(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("role_title")))
                .list();
    }

    static String array(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::toString).sorted().collect(Collectors.joining(",", "{", "}"));
    }
}
