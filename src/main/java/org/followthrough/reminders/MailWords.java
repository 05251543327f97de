package org.followthrough.reminders;

/** A mail in words: the same twice, as plain text and as HTML. */
record MailWords(String subject, String plain, String html) {}
