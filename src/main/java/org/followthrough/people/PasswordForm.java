package org.followthrough.people;

import org.jspecify.annotations.Nullable;

/** A password chosen through a one-time link, twice. */
record PasswordForm(@Nullable String password, @Nullable String passwordAgain) {}
