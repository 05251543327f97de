package org.followthrough.reminders;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends the mails that wait. A mail is sent once, but for one moment: if this process dies after the server took a mail and
 * before that was kept, the mail goes out again after five minutes under the same Message-ID, by which mail programs
 * know it for the same. SMTP has no way to ask whether a mail was taken.
 */
@Component
class Post {

    private static final Logger log = LoggerFactory.getLogger(Post.class);

    /** So many in a row say that the server is not there: the rest waits. */
    private static final int FAILURES_BORNE = 3;

    private final Outbox outbox;
    private final ObjectProvider<JavaMailSender> server;
    private final ReminderSettings settings;
    private final Clock clock;

    Post(Outbox outbox, ObjectProvider<JavaMailSender> server, ReminderSettings settings, Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends all that waits, one after the other; several instances may do so at the same time. */
    void sendAll() {
        if (!settings.mailsAreSent()) {
            return;
        }
        int failures = 0;
        while (failures < FAILURES_BORNE) {
            Optional<Outbox.Letter> next = outbox.next();
            if (next.isEmpty()) {
                return;
            }
            failures = send(next.get()) ? 0 : failures + 1;
        }
    }

    private boolean send(Outbox.Letter letter) {
        try {
            JavaMailSender sender = server.getObject();
            sender.send(message(letter, sender));
        } catch (MailException | MessagingException failure) {
            log.warn("A reminder could not be sent (attempt {}): {}", letter.attempts(), failure.toString());
            outbox.failed(letter, failure.getClass().getSimpleName());
            return false;
        }
        outbox.sent(letter);
        return true;
    }

    private MimeMessage message(Outbox.Letter letter, JavaMailSender sender) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.from());
        parts.setTo(letter.address());
        parts.setSubject(letter.words().subject());
        parts.setText(letter.words().plain(), letter.words().html());
        parts.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", "<" + letter.id() + "@followthrough>");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
