package org.followthrough.reminders;

import java.util.List;
import java.util.UUID;
import org.followthrough.people.Viewer;
import org.followthrough.people.Viewers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what one person is told on a day, all or nothing. */
@Component
class PersonReminders {

    /** More than anybody has of one kind; a mail shows fewer of them. */
    private static final int READ_OF_EACH = 200;

    private final Viewers viewers;
    private final NeedsDirectory needs;
    private final Escalations escalations;
    private final MailWriting writing;
    private final Outbox outbox;

    PersonReminders(
            Viewers viewers, NeedsDirectory needs, Escalations escalations, MailWriting writing, Outbox outbox) {
        this.viewers = viewers;
        this.needs = needs;
        this.escalations = escalations;
        this.writing = writing;
        this.outbox = outbox;
    }

    /** Writes the day's digest, if one is due and there is something to tell, and brings them what is late for too long. */
    @Transactional
    void write(Recipient recipient) {
        viewers.of(recipient.person()).ifPresent(viewer -> {
            if (recipient.choice().tellsOn(viewer.today(), recipient.told())) {
                digest(recipient, viewer);
            }
            escalation(recipient, viewer);
        });
    }

    private void digest(Recipient recipient, Viewer viewer) {
        Needs today = needs.of(viewer, READ_OF_EACH);
        if (today.tellsMoreThan(recipient.told())
                && outbox.write(
                                viewer.id(),
                                MailKind.DIGEST,
                                viewer.today(),
                                recipient.address(),
                                writing.digest(viewer, today))
                        .isPresent()) {
            outbox.overtakeDigests(viewer.id(), viewer.today());
        }
    }

    private void escalation(Recipient recipient, Viewer viewer) {
        List<LateAction> late = escalations.to(viewer);
        if (!late.isEmpty()) {
            outbox.write(
                            viewer.id(),
                            MailKind.ESCALATION,
                            viewer.today(),
                            recipient.address(),
                            writing.escalation(viewer, viewer.today(), late))
                    .ifPresent((UUID mail) -> escalations.keep(late, mail, viewer));
        }
    }
}
