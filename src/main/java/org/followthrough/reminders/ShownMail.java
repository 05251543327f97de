package org.followthrough.reminders;

import java.time.LocalDate;
import java.util.UUID;

/** A mail of the demonstration, which is shown and not sent. */
record ShownMail(UUID id, MailKind kind, LocalDate day, String subject, String plain, String html) {}
