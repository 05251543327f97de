package org.followthrough.history.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.people.PersonId;
import org.followthrough.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Records every answer that is a refusal or a file to be saved, whichever page gives it, so that a page that comes later
 * cannot forget to. The query of an address is left out, but for the plan it names.
 */
@Component
class WatchesAnswers extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(WatchesAnswers.class);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LONGEST = 300;

    private final AccessRecords records;

    WatchesAnswers(AccessRecords records) {
        this.records = records;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PersonId person = SignedIn.now().orElse(null);
        try {
            chain.doFilter(request, response);
        } finally {
            AccessKind kind = kind(response);
            if (person != null && kind != null) {
                note(kind, person, request);
            }
        }
    }

    private void note(AccessKind kind, PersonId person, HttpServletRequest request) {
        String address =
                request.getRequestURI().substring(request.getContextPath().length());
        String kept = address.substring(0, Math.min(address.length(), LONGEST));
        try {
            records.ofAddress(kind, person, kept, row(address, request.getParameter("plan")));
        } catch (DataAccessException | TransactionException failure) {
            log.error("An answer of the kind {} was not recorded", kind, failure);
        }
    }

    private static @Nullable AccessKind kind(HttpServletResponse response) {
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
            return AccessKind.REFUSED;
        }
        String disposition = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        return response.getStatus() == HttpServletResponse.SC_OK
                        && disposition != null
                        && disposition.startsWith("attachment")
                ? AccessKind.DOWNLOADED
                : null;
    }

    private static @Nullable UUID row(String address, @Nullable String plan) {
        Matcher id = ID.matcher(address + "?" + (plan == null ? "" : plan));
        return id.find() ? UUID.fromString(id.group()) : null;
    }
}
