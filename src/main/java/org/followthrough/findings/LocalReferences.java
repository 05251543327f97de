package org.followthrough.findings;

import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers the local recommendations of an organisation and a year. */
@Component
class LocalReferences {

    private final OrganisationManagement organisations;
    private final JdbcClient jdbc;

    LocalReferences(OrganisationManagement organisations, JdbcClient jdbc) {
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    /** What the reference begins with, such as {@code NNC-2026}. */
    String begin(OrganisationId organisation, int year) {
        String code = organisations.among(List.of(organisation)).stream()
                .findFirst()
                .orElseThrow(() -> NotFound.of(organisation))
                .code();
        return code + "-" + year;
    }

    /** The next number after what the reference begins with, held against everybody else until the transaction ends. */
    int next(String begin) {
        String first = begin + "-L";
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:first, 0))")
                .param("first", first)
                .query()
                .singleRow();
        return 1
                + jdbc.sql(
                                "select count(*) from recommendation r where r.kind = 'LOCAL' and starts_with(r.reference, :first)")
                        .param("first", first)
                        .query(Integer.class)
                        .single();
    }
}
