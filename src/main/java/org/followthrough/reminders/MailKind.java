package org.followthrough.reminders;

/** The two kinds of mail; of each, a person gets at most one a day. */
enum MailKind {
    DIGEST,
    ESCALATION
}
