package org.followthrough.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Shows the link for the first administrator in the log, outside the demonstration and while there is nobody. */
@Component
class FirstStartLink {

    private static final Logger log = LoggerFactory.getLogger(FirstStartLink.class);

    private final FirstStart first;
    private final Environment environment;
    private final boolean demonstration;

    FirstStartLink(
            FirstStart first,
            Environment environment,
            @Value("${followthrough.demonstration:false}") boolean demonstration) {
        this.first = first;
        this.environment = environment;
        this.demonstration = demonstration;
    }

    @EventListener(ApplicationReadyEvent.class)
    void show() {
        if (!demonstration && first.nobodyIsThere()) {
            log.info(
                    "Nobody can sign in yet. Become the first administrator at this service's address, for example"
                            + " http://localhost:{}/sign-in/first/{} - it works once.",
                    environment.getProperty("local.server.port", "8080"),
                    first.issue());
        }
    }
}
