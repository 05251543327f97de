package org.followthrough.organisations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.shared.NotFound;
import org.followthrough.shared.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the organisations and who delivers for whom. */
@Service
@Transactional
public class OrganisationManagement {

    private final Organisations organisations;
    private final Deliveries deliveries;
    private final Predecessors predecessors;
    private final JdbcClient jdbc;

    OrganisationManagement(
            Organisations organisations, Deliveries deliveries, Predecessors predecessors, JdbcClient jdbc) {
        this.organisations = organisations;
        this.deliveries = deliveries;
        this.predecessors = predecessors;
        this.jdbc = jdbc;
    }

    /**
     * Puts an organisation on the books.
     *
     * @param code two to ten capitals and digits that its references begin with, such as {@code NNC}
     */
    public OrganisationId found(OrganisationKind kind, String name, String code) {
        return organisations.save(Organisation.found(kind, name, code)).id();
    }

    /** From this day on the trust delivers children's services for the authority, and its people see the authority's plans. */
    public void deliver(OrganisationId trust, OrganisationId authority, LocalDate from) {
        deliveries.save(new Delivery(trust, authority, from));
    }

    /** The successor came after the other, and its people see and keep the inspections of the one that was before. */
    public void succeed(OrganisationId successor, OrganisationId predecessor) {
        predecessors.save(new Predecessor(successor, predecessor));
    }

    /**
     * Gives the organisation another name.
     *
     * @param version the one the new name was written against
     * @throws NotFound when there is no such organisation
     * @throws StaleVersion when somebody else changed it meanwhile
     */
    public void rename(OrganisationId id, String name, int version) {
        Organisation organisation = organisations.findById(id).orElseThrow(() -> NotFound.of(id));
        StaleVersion.unlessSame(id, organisation.version(), version);
        organisation.rename(name);
    }

    /** Which version a form for this organisation begins from. */
    @Transactional(readOnly = true)
    public int versionOf(OrganisationId id) {
        return organisations.findById(id).orElseThrow(() -> NotFound.of(id)).version();
    }

    /** Whether another organisation bears this very name. */
    @Transactional(readOnly = true)
    public boolean isNameTaken(String name) {
        return organisations.existsByName(name.strip());
    }

    /** Whether another organisation's references begin with this code. */
    @Transactional(readOnly = true)
    public boolean isCodeTaken(String code) {
        return organisations.existsByCode(code.strip().toUpperCase(Locale.ROOT));
    }

    /**
     * One organisation.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public OrganisationRow one(OrganisationId id) {
        return among(List.of(id)).stream().findFirst().orElseThrow(() -> NotFound.of(id));
    }

    /** The organisations among these ids, by name. */
    @Transactional(readOnly = true)
    public List<OrganisationRow> among(Collection<OrganisationId> ids) {
        String wanted = ids.stream().map(OrganisationId::toString).collect(Collectors.joining(",", "{", "}"));
        return jdbc.sql("""
                        select o.id, o.kind, o.name, o.code
                        from organisation o
                        where o.id = any(cast(:ids as uuid[]))
                        order by o.name
                        """)
                .param("ids", wanted)
                .query((row, number) -> new OrganisationRow(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        OrganisationKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("code")))
                .list();
    }
}
