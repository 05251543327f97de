package org.followthrough.history.access;

import org.followthrough.people.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Hears from security who came in, who did not, and who left. */
@Component
class HearsSignIns {

    private final AccessRecords records;

    HearsSignIns(AccessRecords records) {
        this.records = records;
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        if (event.getAuthentication() instanceof SignedIn person) {
            records.ofSession(AccessKind.SIGNED_IN, person.getPrincipal());
        }
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        records.ofFailure(String.valueOf(event.getAuthentication().getName()));
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        if (event.getAuthentication() instanceof SignedIn person) {
            records.ofSession(AccessKind.SIGNED_OUT, person.getPrincipal());
        }
    }
}
