package org.followthrough.pages.history;

/** What a history page is about: its name, said aloud, and the address of its own page. */
record HistoryThing(String name, String address) {}
