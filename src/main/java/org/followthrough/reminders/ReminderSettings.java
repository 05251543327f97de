package org.followthrough.reminders;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether reminders go out, and what stands in them: from the settings of the installation. */
@Component
class ReminderSettings {

    private final boolean demonstration;
    private final boolean server;
    private final String webAddress;
    private final String from;

    ReminderSettings(
            @Value("${followthrough.demonstration:false}") boolean demonstration,
            @Value("${spring.mail.host:}") String host,
            @Value("${followthrough.web-address:}") String webAddress,
            @Value("${followthrough.mail-from:}") String from,
            @Value("${server.port:8080}") String port) {
        this.demonstration = demonstration;
        this.server = !host.isBlank();
        if (server && !demonstration && (webAddress.isBlank() || from.isBlank())) {
            throw new IllegalStateException("spring.mail.host is set, so reminders would be sent, but"
                    + " followthrough.web-address (where people reach this service, such as"
                    + " https://followthrough.example.gov.uk) or followthrough.mail-from is missing");
        }
        this.webAddress = webAddress.isBlank() ? "http://localhost:" + port : webAddress.replaceAll("/+$", "");
        this.from = from;
    }

    /** Whether mails are written at all: to be sent, or to be shown in the demonstration. */
    boolean mailsAreWritten() {
        return server || demonstration;
    }

    /** Whether mails are shown on a page and never sent. */
    boolean mailsAreShown() {
        return demonstration;
    }

    boolean mailsAreSent() {
        return server && !demonstration;
    }

    String from() {
        return from;
    }

    /** The whole address of a page, given by its path with the slash it begins with. */
    String address(String path) {
        return webAddress + path;
    }
}
