package org.followthrough.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.function.Supplier;
import org.followthrough.people.PersonId;
import org.followthrough.people.SignedIn;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

/** Keeps the person's id in the session and nothing else of the security context. */
class PersonInSession implements SecurityContextRepository {

    private static final String PERSON = "person";

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        return read(exchange.getRequest());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new OnDemand(() -> read(request));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof SignedIn signedIn) {
            HttpSession session = request.getSession(true);
            session.setAttribute(PERSON, signedIn.getName());
            session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, signedIn.getName());
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(PERSON);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PERSON) != null;
    }

    private static SecurityContext read(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PERSON) instanceof String person
                ? new SecurityContextImpl(new SignedIn(PersonId.of(person)))
                : SecurityContextHolder.createEmptyContext();
    }

    /** Reads the session only when somebody asks who is signed in. */
    private static final class OnDemand implements DeferredSecurityContext {

        private final Supplier<SecurityContext> reading;
        private SecurityContext context = SecurityContextHolder.createEmptyContext();
        private boolean read;

        OnDemand(Supplier<SecurityContext> reading) {
            this.reading = reading;
        }

        @Override
        public SecurityContext get() {
            if (!read) {
                context = reading.get();
                read = true;
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
