package org.followthrough.pages.history;

import org.jspecify.annotations.Nullable;

/** What an id stands for: its name, and where its page is, if it has one. */
record ToldThing(String name, @Nullable String address) {}
