package org.followthrough.assurance.checks;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The sign-off on which an action stands.
 *
 * @param by name of the manager
 * @param requester who asked for it
 * @param impact what was said to be different
 * @param noCheckReason why no check was thought to be needed; null where one was set with it
 */
record SignOffUnderCheck(
        UUID id,
        LocalDate on,
        String by,
        PersonId requester,
        String impact,
        @Nullable String noCheckReason) {}
