package org.followthrough.plans.sheets;

/** One field that a row changes, in words: from what to what. An empty text is nothing. */
record Change(SheetField field, String from, String to) {}
