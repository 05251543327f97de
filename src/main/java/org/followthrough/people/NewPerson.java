package org.followthrough.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to be enrolled.
 *
 * @param username what they type to sign in; capitals do not matter
 * @param name how colleagues know them
 * @param roleTitle their job, such as <i>Leaving care service manager</i>
 */
public record NewPerson(
        String username,
        String name,
        String roleTitle,
        @Nullable String email) {}
