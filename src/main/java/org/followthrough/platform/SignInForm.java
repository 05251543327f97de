package org.followthrough.platform;

import org.jspecify.annotations.Nullable;

/** What the sign-in page asks for. */
record SignInForm(@Nullable String username, @Nullable String password) {}
