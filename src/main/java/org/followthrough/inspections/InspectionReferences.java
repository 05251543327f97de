package org.followthrough.inspections;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.followthrough.organisations.OrganisationId;
import org.followthrough.organisations.OrganisationManagement;
import org.followthrough.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the references that people say aloud: {@code NNC-2024-10}, and {@code NNC-2024-10-B} for a second that month. */
@Component
class InspectionReferences {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

    private final OrganisationManagement organisations;
    private final JdbcClient jdbc;

    InspectionReferences(OrganisationManagement organisations, JdbcClient jdbc) {
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    /** The next free one, held against everybody else until the transaction ends. */
    String next(OrganisationId organisation, LocalDate startedOn) {
        String code = organisations.among(List.of(organisation)).stream()
                .findFirst()
                .orElseThrow(() -> NotFound.of(organisation))
                .code();
        String first = code + "-" + MONTH.format(startedOn);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:reference, 0))")
                .param("reference", first)
                .query()
                .singleRow();
        int taken = jdbc.sql("select count(*) from inspection where reference = :first or reference like :more")
                .param("first", first)
                .param("more", first + "-%")
                .query(Integer.class)
                .single();
        return taken == 0 ? first : first + "-" + letters(taken);
    }

    /** B for 1, Z for 25, then BA, BB and so on. */
    static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : letters(number / 26) + last;
    }
}
